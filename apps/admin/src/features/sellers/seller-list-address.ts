import type { AccountState, Country, SellerFilter, SellerOrderField } from '@waarborg/schema'
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

export const countries = ['NL', 'BE'] as const satisfies readonly Country[]
export const accountStates = ['OPEN', 'SUSPENDED', 'CLOSED'] as const satisfies readonly AccountState[]
const fields = ['NAME', 'OPENED_ON', 'OPEN_COMPLAINTS'] as const satisfies readonly SellerOrderField[]
export const usualOrder: Ordering<SellerOrderField> = { field: 'NAME', direction: 'ASC' }

export interface SellerListAddress extends Paging {
  readonly q?: string | undefined
  readonly country?: readonly Country[] | undefined
  readonly account?: readonly AccountState[] | undefined
  readonly order?: string | undefined
}

export function sellerListIn(address: Address): SellerListAddress {
  return {
    q: textIn(address, 'q'),
    country: choicesIn(address, 'country', countries),
    account: choicesIn(address, 'account', accountStates),
    order: writeOrder(sellerOrderIn(address), usualOrder),
    ...pagingIn(address),
  }
}

export function sellerOrderIn(address: Address | SellerListAddress): Ordering<SellerOrderField> {
  return orderIn(address as Address, fields, usualOrder)
}

export function sellerFilter({ q, country, account }: SellerListAddress): SellerFilter {
  return {
    ...(q && { search: q }),
    ...(country && { countries: [...country] }),
    ...(account && { accountStates: [...account] }),
  }
}
