import type { HandlerFilter, HandlerOrderField, Role, StaffAccountState } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
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
export const handlerOrders: ListOrders<HandlerOrderField> = {
  fields: ['NAME', 'OPEN_COMPLAINTS'],
  usual: { field: 'NAME', direction: 'ASC' },
}

export interface HandlerListAddress extends ListAddress {
  readonly role?: readonly Role[] | undefined
  readonly state?: readonly StaffAccountState[] | undefined
  readonly duty?: 'on' | 'off' | undefined
}

export const handlerListIn = (address: Address): HandlerListAddress =>
  listIn(address, handlerOrders, {
    role: choicesIn(address, 'role', roles),
    state: choicesIn(address, 'state', accountStates),
    duty: address.duty === 'on' || address.duty === 'off' ? address.duty : undefined,
  })

export function handlerFilter({ q, role, state, duty }: HandlerListAddress): HandlerFilter {
  return {
    ...(q && { search: q }),
    ...(role && { roles: [...role] }),
    ...(state && { accountStates: [...state] }),
    ...(duty && { onDuty: duty === 'on' }),
  }
}
