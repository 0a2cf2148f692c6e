import type { ComplaintState } from '@waarborg/domain/complaints'
import type { ComplaintId } from '@waarborg/domain/foundation'

const ENDED = `('CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE', 'MERGED')`

export interface EndedLongAgo {
  readonly id: ComplaintId
  readonly endedAt: string
  readonly goesOnIn: ComplaintState | null
}

/** When it came to the state it is in; of a merged one, when that in which it goes on did. */
const ENDED_AT = `(select max(j.recorded_at) from journal_entry j
  where j.subject_id = coalesce(c.merged_into_id, c.id) and j.facts @> '[{"kind": "state-changed"}]')`

/** The last day on which something is kept that ended on this one. @source KP-15 */
const keptUntil = (endedOn: string) =>
  `(${endedOn} + make_interval(months => (select months_to_keep from office)))::date`

const civilDateOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`

/**
 * The own complaints that ended and whose retention was over before this day, as a `from` clause: `c`, `m` in which it
 * goes on, and `e.at`. None can have ended before it was received, so that only the old ones are looked up.
 */
export const endedBefore = (day: string): string => `complaint c
  left join complaint m on m.id = c.merged_into_id
  cross join lateral (select ${ENDED_AT} as at) e
  where c.disposed_on is null and c.state in ${ENDED} and (m.id is null or m.state in ${ENDED})
    and c.received_at < ${day}::timestamp - make_interval(months => (select months_to_keep - 1 from office))
    and ${keptUntil(civilDateOf('e.at'))} < ${day}`

/** The same of history of which the complainant is known, as a `from` clause: `c`, and `i` with where it ended. */
export const historyBefore = (day: string): string => `imported_complaint i
  join complaint c on c.id = i.complaint_id join complainant n on n.complaint_id = c.id
  where c.disposed_on is null and ${keptUntil(`coalesce(i.settled_on, ${civilDateOf('c.registered_at')})`)} < ${day}`
