import type {
  PartnerKeyFilter,
  PartnerKeyOrderField,
  PartnerKeyScope,
  PartnerKeyState,
} from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../components/list/index.js'

export const keyStates = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const satisfies readonly PartnerKeyState[]
export const scopes = [
  'CATEGORIES_READ',
  'SELLERS_READ',
  'EXTRACTS_READ',
  'VIOLATIONS_READ',
  'COMPLAINTS_SUBMIT',
] as const satisfies readonly PartnerKeyScope[]
export const keyOrders: ListOrders<PartnerKeyOrderField> = {
  fields: ['MADE_AT', 'NAME', 'EXPIRES_AT', 'LAST_USED_AT'],
  usual: { field: 'MADE_AT', direction: 'DESC' },
}

export interface KeyListAddress extends ListAddress {
  readonly state?: readonly PartnerKeyState[] | undefined
  readonly scope?: readonly PartnerKeyScope[] | undefined
}

export const keyListIn = (address: Address): KeyListAddress =>
  listIn(address, keyOrders, {
    state: choicesIn(address, 'state', keyStates),
    scope: choicesIn(address, 'scope', scopes),
  })

export function keyFilter({ q, state, scope }: KeyListAddress): PartnerKeyFilter {
  return {
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(scope && { scopes: [...scope] }),
  }
}
