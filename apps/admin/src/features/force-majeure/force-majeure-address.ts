import type {
  ForceMajeureState,
  ForceMajeureWindowFilter,
  ForceMajeureWindowOrderField,
} from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  dayIn,
  idsIn,
  type ListAddress,
  type ListOrders,
  listIn,
  switchIn,
} from '../../components/list/index.js'

export const forceMajeureStates = [
  'PROPOSED',
  'STANDING',
  'DECLINED',
  'ENDED',
] as const satisfies readonly ForceMajeureState[]
export const forceMajeureOrders: ListOrders<ForceMajeureWindowOrderField> = {
  fields: ['FROM_ON', 'RECORDED_AT'],
  usual: { field: 'FROM_ON', direction: 'DESC' },
}

export interface ForceMajeureAddress extends ListAddress {
  readonly state?: readonly ForceMajeureState[] | undefined
  /** Ids of policy categories. */
  readonly category?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Whether the form for a new one is open. */
  readonly record?: true | undefined
}

export const forceMajeureIn = (address: Address): ForceMajeureAddress =>
  listIn(address, forceMajeureOrders, {
    state: choicesIn(address, 'state', forceMajeureStates),
    category: idsIn(address, 'category'),
    from: dayIn(address, 'from'),
    until: dayIn(address, 'until'),
    record: switchIn(address, 'record'),
  })

export function forceMajeureFilter({
  q,
  state,
  category,
  from,
  until,
}: ForceMajeureAddress): ForceMajeureWindowFilter {
  return {
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(category && { policyCategoryIds: [...category] }),
    ...(from && { daysFrom: from }),
    ...(until && { daysUntil: until }),
  }
}
