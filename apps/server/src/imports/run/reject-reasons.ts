import type { RecordFault, RowFault } from '@waarborg/domain/imports'
import type { ImportMapping } from '../mapping/import-mapping.js'
import type { RejectedRow } from './read-batches.js'

/** One reason, as the table keeps it: where, and what was expected; never what stood there. */
export interface RejectReason {
  readonly line: number
  readonly column: string | null
  readonly field: string | null
  readonly reason: object
}

/** The reasons of rejected rows, each with the column it is about. */
export function rejectReasons(
  rejected: readonly RejectedRow[],
  mapping: Pick<ImportMapping, 'fields'>,
): RejectReason[] {
  return rejected.flatMap(({ line, faults }) =>
    faults.map((fault) => ({ line, ...placeOf(fault, mapping), reason: withoutPath(fault) })),
  )
}

/** The field a fault is about, and the columns it is read from. */
export function placeOf(
  fault: RowFault | RecordFault,
  { fields }: Pick<ImportMapping, 'fields'>,
): { readonly column: string | null; readonly field: string | null } {
  const [named] = 'path' in fault ? fault.path : []
  const field = named === undefined ? null : String(named)
  const columns = fields.find((mapped) => mapped.field === field)?.columns ?? []
  return { field, column: columns.length === 0 ? null : columns.join(' + ') }
}

const withoutPath = (fault: RowFault | RecordFault): object =>
  Object.fromEntries(Object.entries(fault).filter(([name]) => name !== 'path'))
