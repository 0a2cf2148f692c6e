import type { Aftercare, Closing } from '@waarborg/domain/complaints'
import type { ClosingId, ComplaintId, HandlerId } from '@waarborg/domain/foundation'
import type { Write } from '../../database/write-together.js'
import { changesOfMembers } from '../changes-of-members.js'
import type { ClosingRow } from './closing.row.js'

export function changesOfClosings(
  complaintId: ComplaintId,
  before: readonly Closing[],
  after: readonly Closing[],
): readonly Write[] {
  return changesOfMembers('complaint_closing', before, after, (closing) => toRow(complaintId, closing))
}

export const toClosing = (row: ClosingRow): Closing => ({
  id: row.id as ClosingId,
  round: row.round,
  cause: row.cause,
  unit: row.unit,
  origin: row.origin,
  aftercareOn: row.aftercareOn,
  aftercareById: row.aftercareBy as HandlerId,
  closedById: row.closedBy as HandlerId,
  closedAt: row.closedAt,
  aftercare: toAftercare(row),
})

function toAftercare(row: ClosingRow): Aftercare | null {
  const { aftercareWay: way, aftercareSolved: solved, aftercareAt: at } = row
  if (way === null || solved === null || at === null) return null
  return { way, solved, report: row.aftercareReport, at, byId: row.aftercareRecordedBy as HandlerId | null }
}

const toRow = (complaintId: ComplaintId, { aftercare, ...closing }: Closing): ClosingRow => ({
  id: closing.id,
  complaintId,
  round: closing.round,
  cause: closing.cause,
  unit: closing.unit,
  origin: closing.origin,
  aftercareOn: closing.aftercareOn,
  aftercareBy: closing.aftercareById,
  closedBy: closing.closedById,
  closedAt: closing.closedAt,
  aftercareWay: aftercare?.way ?? null,
  aftercareSolved: aftercare?.solved ?? null,
  aftercareReport: aftercare?.report ?? null,
  aftercareAt: aftercare?.at ?? null,
  aftercareRecordedBy: aftercare?.byId ?? null,
})
