import type {
  PartnerKeyFilter,
  PartnerKeyOrderField,
  PartnerKeyScope,
  PartnerKeyState,
} from '@waarborg/schema'
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

export const keyStates = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const satisfies readonly PartnerKeyState[]
export const scopes = [
  'CATEGORIES_READ',
  'SELLERS_READ',
  'EXTRACTS_READ',
  'VIOLATIONS_READ',
  'COMPLAINTS_SUBMIT',
] as const satisfies readonly PartnerKeyScope[]
export const keyOrderFields = [
  'MADE_AT',
  'NAME',
  'EXPIRES_AT',
  'LAST_USED_AT',
] as const satisfies readonly PartnerKeyOrderField[]
export const usualKeyOrder: Ordering<PartnerKeyOrderField> = { field: 'MADE_AT', direction: 'DESC' }

export interface KeyListAddress extends Paging {
  readonly q?: string | undefined
  readonly state?: readonly PartnerKeyState[] | undefined
  readonly scope?: readonly PartnerKeyScope[] | undefined
  readonly order?: string | undefined
}

export function keyListIn(address: Address): KeyListAddress {
  return {
    q: textIn(address, 'q'),
    state: choicesIn(address, 'state', keyStates),
    scope: choicesIn(address, 'scope', scopes),
    order: writeOrder(keyOrderIn(address), usualKeyOrder),
    ...pagingIn(address),
  }
}

export function keyOrderIn(address: Address | KeyListAddress): Ordering<PartnerKeyOrderField> {
  return orderIn(address as Address, keyOrderFields, usualKeyOrder)
}

export function keyFilter({ q, state, scope }: KeyListAddress): PartnerKeyFilter {
  return {
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(scope && { scopes: [...scope] }),
  }
}
