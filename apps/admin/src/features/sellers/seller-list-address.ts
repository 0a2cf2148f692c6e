import type { AccountState, Country, SellerFilter, SellerOrderField } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../components/list/index.js'

export const countries = ['NL', 'BE'] as const satisfies readonly Country[]
export const accountStates = ['OPEN', 'SUSPENDED', 'CLOSED'] as const satisfies readonly AccountState[]
export const sellerOrders: ListOrders<SellerOrderField> = {
  fields: ['NAME', 'OPENED_ON', 'OPEN_COMPLAINTS'],
  usual: { field: 'NAME', direction: 'ASC' },
}

export interface SellerListAddress extends ListAddress {
  readonly country?: readonly Country[] | undefined
  readonly account?: readonly AccountState[] | undefined
}

export const sellerListIn = (address: Address): SellerListAddress =>
  listIn(address, sellerOrders, {
    country: choicesIn(address, 'country', countries),
    account: choicesIn(address, 'account', accountStates),
  })

export function sellerFilter({ q, country, account }: SellerListAddress): SellerFilter {
  return {
    ...(q && { search: q }),
    ...(country && { countries: [...country] }),
    ...(account && { accountStates: [...account] }),
  }
}
