import { type Invariant, invariant } from '../../database/invariant.js'
import { endedBefore, historyBefore } from './ended-long-ago.js'

const MOMENT = `((recorded_at at time zone 'UTC') + position * interval '1 microsecond')`

/**
 * When something last happened before the last day: the job has had its night since. An office that stood still owes
 * nothing for the time it stood still, and neither does one that is restored from a backup of long ago.
 */
const BEFORE_THE_LAST_NIGHT = `(select max(${MOMENT})::date from journal_entry
  where ${MOMENT} < (select max(${MOMENT}) from journal_entry) - interval '1 day')`

const ENDED = `complaint c where c.state not in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED')`

/** KP-15: nothing is kept longer than its retention, and of what was disposed of nothing personal is left. */
export const disposalInvariants: readonly Invariant[] = [
  invariant(
    'nothing is older than its retention',
    ENDED,
    `select c.number from ${endedBefore(BEFORE_THE_LAST_NIGHT)} union all select c.number from ${historyBefore(BEFORE_THE_LAST_NIGHT)}`,
  ),
  invariant(
    'of what was disposed of nobody can be known any more',
    ENDED,
    `select c.number from complaint c where c.disposed_on is not null and (
       exists (select from complainant n where n.complaint_id = c.id)
       or exists (select from attachment a where a.complaint_id = c.id)
       or exists (select from note b where b.complaint_id = c.id)
       or exists (select from complaint_search s where s.complaint_id = c.id)
       or exists (select from complaint_extract x where x.complaint_id = c.id))`,
  ),
]
