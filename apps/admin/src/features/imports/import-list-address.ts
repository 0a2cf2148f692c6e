import type { ImportFilter, ImportKind, ImportOrderField, ImportState } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../components/list/index.js'

export const kinds = [
  'HISTORY',
  'OPEN',
  'SELLERS',
  'ORDERS',
  'VIOLATIONS',
] as const satisfies readonly ImportKind[]
export const importStates = [
  'READY',
  'WAITING',
  'RUNNING',
  'STOPPED',
  'FINISHED',
  'REFUSED',
  'PREPARED',
] as const satisfies readonly ImportState[]
export const importOrders: ListOrders<ImportOrderField> = {
  fields: ['PREPARED_AT', 'FILE_NAME'],
  usual: { field: 'PREPARED_AT', direction: 'DESC' },
}

export interface ImportListAddress extends ListAddress {
  readonly kind?: readonly ImportKind[] | undefined
  readonly state?: readonly ImportState[] | undefined
}

export const importListIn = (address: Address): ImportListAddress =>
  listIn(address, importOrders, {
    kind: choicesIn(address, 'kind', kinds),
    state: choicesIn(address, 'state', importStates),
  })

export function importFilter({ q, kind, state }: ImportListAddress): ImportFilter {
  return { ...(q && { search: q }), ...(kind && { kinds: [...kind] }), ...(state && { states: [...state] }) }
}
