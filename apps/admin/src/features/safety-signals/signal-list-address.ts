import type { Channel, SafetySignalFilter, SafetySignalOrderField, SafetySignalState } from '@waarborg/schema'
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

export const signalStates = ['OPEN', 'HANDLED'] as const satisfies readonly SafetySignalState[]
export const channels = [
  'FORM',
  'TELEPHONE',
  'COUNTER',
  'LETTER',
  'EMAIL',
  'PARTNER',
] as const satisfies readonly Channel[]
export const signalOrders: ListOrders<SafetySignalOrderField> = {
  fields: ['RECEIVED_AT', 'HANDLED_AT'],
  usual: { field: 'RECEIVED_AT', direction: 'DESC' },
}

export interface SignalListAddress extends ListAddress {
  readonly state?: readonly SafetySignalState[] | undefined
  readonly channel?: readonly Channel[] | undefined
  /** Ids of sellers. */
  readonly seller?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Whether the form for a new one is open. */
  readonly record?: true | undefined
}

export const signalListIn = (address: Address): SignalListAddress =>
  listIn(address, signalOrders, {
    state: choicesIn(address, 'state', signalStates),
    channel: choicesIn(address, 'channel', channels),
    seller: idsIn(address, 'seller'),
    from: dayIn(address, 'from'),
    until: dayIn(address, 'until'),
    record: switchIn(address, 'record'),
  })

export function signalFilter({
  q,
  state,
  channel,
  seller,
  from,
  until,
}: SignalListAddress): SafetySignalFilter {
  return {
    ...(q && { search: q }),
    ...(state && { states: [...state] }),
    ...(channel && { channels: [...channel] }),
    ...(seller && { sellerIds: [...seller] }),
    ...(from && { receivedFrom: from }),
    ...(until && { receivedUntil: until }),
  }
}
