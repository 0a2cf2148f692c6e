import type { CategoryFilter, CategoryOrderField } from '@waarborg/schema'
import {
  type Address,
  type Ordering,
  orderIn,
  type Paging,
  pagingIn,
  textIn,
  writeOrder,
} from '../../components/list/index.js'

const fields = ['CODE', 'NAME', 'OPEN_COMPLAINTS'] as const satisfies readonly CategoryOrderField[]
export const usualOrder: Ordering<CategoryOrderField> = { field: 'CODE', direction: 'ASC' }

/** A tree is best seen whole. */
export const usualSize = 100

export interface CategoryListAddress extends Paging {
  readonly q?: string | undefined
  readonly retired?: 'true' | 'false' | undefined
  readonly order?: string | undefined
}

export function categoryListIn(address: Address): CategoryListAddress {
  const retired = String(address.retired)
  return {
    q: textIn(address, 'q'),
    retired: retired === 'true' || retired === 'false' ? retired : undefined,
    order: writeOrder(categoryOrderIn(address), usualOrder),
    ...pagingIn(address, usualSize),
  }
}

export function categoryOrderIn(address: Address | CategoryListAddress): Ordering<CategoryOrderField> {
  return orderIn(address as Address, fields, usualOrder)
}

export function categoryFilter({ q, retired }: CategoryListAddress): CategoryFilter {
  return { ...(q && { search: q }), ...(retired && { retired: retired === 'true' }) }
}
