import type { RegisterBlockFilter, RegisterBlockOrderField, RegisterBlockState } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  dayIn,
  idsIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../../components/list/index.js'

export const blockStates = [
  'BLOCKED',
  'LIFT_ASKED',
  'LIFTED',
] as const satisfies readonly RegisterBlockState[]
export const triedChoices = ['YES', 'NO'] as const
export const blockOrders: ListOrders<RegisterBlockOrderField> = {
  fields: ['BLOCKED_ON', 'NAME', 'ATTEMPTS'],
  usual: { field: 'BLOCKED_ON', direction: 'DESC' },
}

export interface BlockListAddress extends ListAddress {
  readonly state?: readonly RegisterBlockState[] | undefined
  readonly tried?: (typeof triedChoices)[number] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** The block that is looked at. */
  readonly open?: string | undefined
}

export const blockListIn = (address: Address): BlockListAddress =>
  listIn(address, blockOrders, {
    state: choicesIn(address, 'state', blockStates),
    tried: choicesIn(address, 'tried', triedChoices)?.[0],
    from: dayIn(address, 'from'),
    until: dayIn(address, 'until'),
    open: idsIn(address, 'open')?.[0],
  })

export function blockFilter({ q, state, tried, from, until }: BlockListAddress): RegisterBlockFilter {
  return {
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(tried && { tried: tried === 'YES' }),
    ...(from && { blockedFrom: from }),
    ...(until && { blockedUntil: until }),
  }
}
