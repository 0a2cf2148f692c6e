import type { HandlerFilter, HandlerOrderField, Role, StaffAccountState } from '@waarborg/schema'
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

export const roles = [
  'HANDLER',
  'COORDINATOR',
  'MANAGEMENT',
  'POLICY_OFFICER',
  'AUDITOR',
  'ADMIN',
] as const satisfies readonly Role[]
export const accountStates = ['INVITED', 'ACTIVE', 'DISABLED'] as const satisfies readonly StaffAccountState[]
const fields = ['NAME', 'OPEN_COMPLAINTS'] as const satisfies readonly HandlerOrderField[]
export const usualOrder: Ordering<HandlerOrderField> = { field: 'NAME', direction: 'ASC' }

export interface HandlerListAddress extends Paging {
  readonly q?: string | undefined
  readonly role?: readonly Role[] | undefined
  readonly state?: readonly StaffAccountState[] | undefined
  readonly duty?: 'on' | 'off' | undefined
  readonly order?: string | undefined
}

export function handlerListIn(address: Address): HandlerListAddress {
  return {
    q: textIn(address, 'q'),
    role: choicesIn(address, 'role', roles),
    state: choicesIn(address, 'state', accountStates),
    duty: address.duty === 'on' || address.duty === 'off' ? address.duty : undefined,
    order: writeOrder(handlerOrderIn(address), usualOrder),
    ...pagingIn(address),
  }
}

export function handlerOrderIn(address: Address | HandlerListAddress): Ordering<HandlerOrderField> {
  return orderIn(address as Address, fields, usualOrder)
}

export function handlerFilter({ q, role, state, duty }: HandlerListAddress): HandlerFilter {
  return {
    ...(q && { search: q }),
    ...(role && { roles: [...role] }),
    ...(state && { accountStates: [...state] }),
    ...(duty && { onDuty: duty === 'on' }),
  }
}
