import type { ImportFilter, ImportKind, ImportOrderField, ImportState } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type Ordering,
  orderIn,
  type Paging,
  pagingIn,
  textIn,
  writeOrder,
} from '../../components/list/index.js'

export const kinds = ['HISTORY', 'OPEN', 'SELLERS', 'ORDERS'] as const satisfies readonly ImportKind[]
export const importStates = [
  'READY',
  'WAITING',
  'RUNNING',
  'STOPPED',
  'FINISHED',
  'REFUSED',
  'PREPARED',
] as const satisfies readonly ImportState[]
const fields = ['PREPARED_AT', 'FILE_NAME'] as const satisfies readonly ImportOrderField[]
export const usualOrder: Ordering<ImportOrderField> = { field: 'PREPARED_AT', direction: 'DESC' }

export interface ImportListAddress extends Paging {
  readonly q?: string | undefined
  readonly kind?: readonly ImportKind[] | undefined
  readonly state?: readonly ImportState[] | undefined
  readonly order?: string | undefined
}

export function importListIn(address: Address): ImportListAddress {
  return {
    q: textIn(address, 'q'),
    kind: choicesIn(address, 'kind', kinds),
    state: choicesIn(address, 'state', importStates),
    order: writeOrder(importOrderIn(address), usualOrder),
    ...pagingIn(address),
  }
}

export function importOrderIn(address: Address | ImportListAddress): Ordering<ImportOrderField> {
  return orderIn(address as Address, fields, usualOrder)
}

export function importFilter({ q, kind, state }: ImportListAddress): ImportFilter {
  return { ...(q && { search: q }), ...(kind && { kinds: [...kind] }), ...(state && { states: [...state] }) }
}
