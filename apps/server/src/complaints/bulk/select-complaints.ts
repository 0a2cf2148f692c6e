import {
  accepted,
  type ComplaintId,
  type FieldPath,
  type FieldRejection,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { Binder } from '../../graph/list-definition.js'
import { readAll } from '../../graph/read-all.js'
import { visibleComplaints } from '../../graph/visible-complaints.js'
import type { ComplaintFilter } from '../complaint-list.args.js'
import { complaintList } from '../complaint-list.query.js'
import { asAnswered } from '../search/search-instead.js'

/** So many complaints at once at most. */
export const MAXIMUM_SELECTED = 1_000

/** A complaint that was chosen, as it was at that moment. */
export interface Selected {
  readonly id: ComplaintId
  readonly version: number
}

export type SelectionRejection =
  | FieldRejection
  | { readonly kind: 'one-selection'; readonly path: FieldPath }
  | { readonly kind: 'nothing-selected'; readonly path: FieldPath }

/** The complaints that are named, or all that fit the filter; never one that the reader does not see. */
export async function selectComplaints(
  context: RequestContext,
  asked: { readonly complaintIds?: string[] | null; readonly filter?: ComplaintFilter | null },
): Promise<Result<readonly Selected[], SelectionRejection>> {
  const { complaintIds, filter } = asked
  if ((complaintIds == null) === (filter == null))
    return refused({ kind: 'one-selection', path: ['complaintIds'] })
  return filter == null ? named(context, complaintIds ?? []) : fitting(context, filter)
}

async function fitting(
  context: RequestContext,
  filter: ComplaintFilter,
): Promise<Result<readonly Selected[], SelectionRejection>> {
  const found: Selected[] = []
  const asked = new Map([['version', new Map()]])
  const answered = await asAnswered(filter, context)
  for await (const nodes of readAll(complaintList, { filter: answered }, context, asked)) {
    found.push(...nodes.map(({ id, version }) => ({ id: id as ComplaintId, version })))
    if (found.length > MAXIMUM_SELECTED) break
  }
  return bounded(found, ['filter'])
}

async function named(
  context: RequestContext,
  complaintIds: readonly string[],
): Promise<Result<readonly Selected[], SelectionRejection>> {
  const ids = [...new Set(complaintIds)]
  if (ids.length > MAXIMUM_SELECTED) return bounded(ids.map(none), ['complaintIds'])
  const uuids = ids.map((id) => decodeId('complaint', id))
  const binder = new Binder()
  const text = `select c.id, c.version from complaint c
    where c.id = any(${binder.bind(uuids)}::uuid[]) and ${visibleComplaints('c')(binder, context)}`
  const rows = await context.office.reads.ask<Selected>(text, binder.values)
  const known = new Map(rows.map((row) => [String(row.id), row]))
  const unknown = ids.filter((_, place) => !known.has(String(uuids[place])))
  if (unknown.length > 0)
    return refused(
      ...unknown.map(
        (id): SelectionRejection => ({
          kind: 'unknown',
          path: ['complaintIds', complaintIds.indexOf(id)],
          noun: 'complaint',
        }),
      ),
    )
  return bounded(
    uuids.flatMap((id) => known.get(String(id)) ?? []),
    ['complaintIds'],
  )
}

const none = (id: string): Selected => ({ id: id as ComplaintId, version: 0 })

function bounded(
  found: readonly Selected[],
  path: FieldPath,
): Result<readonly Selected[], SelectionRejection> {
  if (found.length > MAXIMUM_SELECTED) return refused({ kind: 'too-many', path, maximum: MAXIMUM_SELECTED })
  return found.length === 0 ? refused({ kind: 'nothing-selected', path }) : accepted(found)
}
