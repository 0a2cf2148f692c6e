import type { SellerContactFilter, SellerContactOrderField, SellerContactState } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../../components/list/index.js'

export const contactStates = ['ACTIVE', 'DISABLED'] as const satisfies readonly SellerContactState[]
export const contactOrders: ListOrders<SellerContactOrderField> = {
  fields: ['NAME', 'EMAIL', 'LAST_SIGNED_IN_AT'],
  usual: { field: 'NAME', direction: 'ASC' },
}

export interface ContactListAddress extends ListAddress {
  readonly state?: readonly SellerContactState[] | undefined
}

export const contactListIn = (address: Address): ContactListAddress =>
  listIn(address, contactOrders, { state: choicesIn(address, 'state', contactStates) })

export function contactFilter({ q, state }: ContactListAddress): SellerContactFilter {
  return { ...(q && { search: q }), ...(state && { states: [...state] }) }
}
