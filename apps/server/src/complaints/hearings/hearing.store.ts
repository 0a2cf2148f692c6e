import type { HeardStatement, Hearing } from '@waarborg/domain/complaints'
import type { ComplaintId, HandlerId, HearingId, SellerId } from '@waarborg/domain/foundation'
import type { Write } from '../../database/write-together.js'
import { changesOfMembers } from '../changes-of-members.js'
import type { HearingRow } from './hearing.row.js'

export function changesOfHearings(
  complaintId: ComplaintId,
  before: readonly Hearing[],
  after: readonly Hearing[],
): readonly Write[] {
  return changesOfMembers('complaint_hearing', before, after, (hearing) => toRow(complaintId, hearing))
}

export const toHearing = (row: HearingRow): Hearing => ({
  id: row.id as HearingId,
  round: row.round,
  party: row.party,
  concernedId: (row.sellerId ?? row.colleagueId) as SellerId | HandlerId,
  statement: toStatement(row),
  waivedBecause: row.waivedBecause,
  recordedById: row.recordedBy as HandlerId,
  recordedAt: row.recordedAt,
})

function toStatement({ way, heardAt: at, spokenWith, report }: HearingRow): HeardStatement | null {
  return way === null || at === null || spokenWith === null || report === null
    ? null
    : { way, at, spokenWith, report }
}

const toRow = (complaintId: string, { party, concernedId, statement, ...hearing }: Hearing): HearingRow => ({
  id: hearing.id,
  complaintId,
  round: hearing.round,
  party,
  sellerId: party === 'SELLER' ? concernedId : null,
  colleagueId: party === 'COLLEAGUE' ? concernedId : null,
  way: statement?.way ?? null,
  heardAt: statement?.at ?? null,
  spokenWith: statement?.spokenWith ?? null,
  report: statement?.report ?? null,
  waivedBecause: hearing.waivedBecause,
  recordedBy: hearing.recordedById,
  recordedAt: hearing.recordedAt,
})
