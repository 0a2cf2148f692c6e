import type { Complaint } from '@waarborg/domain/complaints'
import type { EntityManager, ObjectLiteral } from 'typeorm'
import { rowsFromJson } from '../database/rows-from-json.js'
import { prepared } from '../database/write-together.js'
import { AgreementRow } from './agreements/agreement.row.js'
import { toAgreement } from './agreements/agreement.store.js'
import { ClockRow } from './clock.row.js'
import { toClocks } from './clock.store.js'
import { ClockPauseRow } from './clock-pause.row.js'
import { ComplainantRow } from './complainant.row.js'
import { ClosingRow } from './deciding/closing.row.js'
import { toClosing } from './deciding/closing.store.js'
import { HearingRow } from './hearings/hearing.row.js'
import { toHearing } from './hearings/hearing.store.js'
import { OfferRow } from './offers/offer.row.js'
import { toOffer } from './offers/offer.store.js'
import { PartRow } from './parts/part.row.js'
import { toPart } from './parts/part.store.js'

export type Members = Pick<Complaint, 'clocks' | 'parts' | 'agreements' | 'offers' | 'hearings' | 'closings'>

/** Who complains, and all that belongs to a complaint of our own, each in the order in which it came. */
export async function readMembers(
  manager: EntityManager,
  complaintId: string,
): Promise<Members & { readonly complainant: ComplainantRow }> {
  const [found] = await prepared<Record<string, Record<string, unknown>[] | null>>(manager, ALL, [
    complaintId,
  ])
  const rows = <Row extends ObjectLiteral>(entity: new () => Row, name: string): Row[] =>
    rowsFromJson(manager, entity, found?.[name] ?? null)
  const [complainant] = rows(ComplainantRow, 'complainant')
  if (complainant === undefined) throw new Error(`Complaint ${complaintId} is of nobody.`)
  return {
    complainant,
    clocks: toClocks(rows(ClockRow, 'clocks'), rows(ClockPauseRow, 'pauses')),
    parts: rows(PartRow, 'parts').map(toPart),
    agreements: rows(AgreementRow, 'agreements').map(toAgreement),
    offers: rows(OfferRow, 'offers').map(toOffer),
    hearings: rows(HearingRow, 'hearings').map(toHearing),
    closings: rows(ClosingRow, 'closings').map(toClosing),
  }
}

const ALL = `select
  (select json_agg(m) from complainant m where m.complaint_id = $1) as complainant,
  (select json_agg(m order by m.position) from clock m where m.complaint_id = $1) as clocks,
  (select json_agg(m order by m.paused_at, m.id) from clock_pause m join clock c on c.id = m.clock_id
    where c.complaint_id = $1) as pauses,
  (select json_agg(m order by m.position) from complaint_part m where m.complaint_id = $1) as parts,
  (select json_agg(m order by m.made_at, m.id) from agreement m where m.complaint_id = $1) as agreements,
  (select json_agg(m order by m.offered_at, m.id) from offer m where m.complaint_id = $1) as offers,
  (select json_agg(m order by m.recorded_at, m.id) from complaint_hearing m where m.complaint_id = $1) as hearings,
  (select json_agg(m order by m.round) from complaint_closing m where m.complaint_id = $1) as closings`
