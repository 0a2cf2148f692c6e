import type { LabelFilter, LabelOrderField } from '@waarborg/schema'
import { type Address, type ListAddress, type ListOrders, listIn } from '../../components/list/index.js'

export const labelOrders: ListOrders<LabelOrderField> = {
  fields: ['NAME'],
  usual: { field: 'NAME', direction: 'ASC' },
}

export interface LabelListAddress extends ListAddress {
  readonly retired?: 'true' | 'false' | undefined
}

export function labelListIn(address: Address): LabelListAddress {
  const retired = String(address.retired)
  return listIn(address, labelOrders, {
    retired: retired === 'true' || retired === 'false' ? retired : undefined,
  })
}

export function labelFilter({ q, retired }: LabelListAddress): LabelFilter {
  return { ...(q && { search: q }), ...(retired && { retired: retired === 'true' }) }
}
