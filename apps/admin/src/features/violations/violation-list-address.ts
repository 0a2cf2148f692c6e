import type { ViolationFilter, ViolationOrderField, ViolationState } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../components/list/index.js'

export const violationStates = [
  'REPORTED',
  'PROPOSED',
  'BOOKED',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies readonly ViolationState[]
export const violationOrders: ListOrders<ViolationOrderField> = {
  fields: ['DEED_ON', 'OBJECTION_DUE', 'WEIGHT', 'NUMBER'],
  usual: { field: 'DEED_ON', direction: 'DESC' },
}
const running = ['RUNNING', 'NONE'] as const
const cameBack = ['CAME_BACK'] as const

export interface ViolationListAddress extends ListAddress {
  readonly state?: readonly ViolationState[] | undefined
  readonly objection?: readonly (typeof running)[number][] | undefined
  readonly notice?: readonly (typeof cameBack)[number][] | undefined
}

export const violationListIn = (address: Address): ViolationListAddress =>
  listIn(address, violationOrders, {
    state: choicesIn(address, 'state', violationStates),
    objection: choicesIn(address, 'objection', running),
    notice: choicesIn(address, 'notice', cameBack),
  })

export function violationFilter({ q, state, objection, notice }: ViolationListAddress): ViolationFilter {
  const [only, another] = objection ?? []
  return {
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(only && !another && { objectionRuns: only === 'RUNNING' }),
    ...(notice && { noticeCameBack: true }),
  }
}
