import { type Invariant, invariant } from '../database/invariant.js'

const kinds = 'handler_id, state, severity, unconfirmed, due_on'

/** The counters of the dashboard against a fresh count. */
export const openWorkInvariants: readonly Invariant[] = [
  invariant(
    'the tally of open work is what a fresh count gives',
    'open_work_tally',
    `select coalesce(handler_id::text, 'nobody') || ' ' || state || ' ' || coalesce(due_on::text, '') from (
       select ${kinds}, change from open_work_tally
       union all select handler_id, state, severity, handler_id is not null and assignment_confirmed_at is null,
         (next_due_at at time zone 'Europe/Amsterdam')::date, -1
       from complaint where state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED')
     ) both_counts group by ${kinds} having sum(change) <> 0`,
  ),
]
