import { type Invariant, invariant } from '../../database/invariant.js'
import { ASSIGNMENT_WATCHED, CLOCK_WATCHED } from './not-changes.js'

const still = (clock: string) =>
  `exists (select from clock_pause p where p.clock_id = ${clock}.id and p.resumed_at is null)`

/** What always holds of what the sweep told, and of what stood still. */
export const clockInvariants: readonly Invariant[] = [
  invariant(
    'every step of a clock was told once, and stands in the journal as often',
    'clock_step',
    `select coalesce(s.complaint_id, j.complaint_id) from (
       select q.complaint_id, q.kind, q.about_id::text as about, s.step, count(*) as n
       from clock_step s join clock q on q.id = s.clock_id group by 1, 2, 3, 4
     ) s full join (
       select j.subject_id as complaint_id, f->>'clock' as kind, f->>'aboutId' as about,
         coalesce(f->>'step', 'breach') as step, count(*) as n
       from journal_entry j cross join jsonb_array_elements(j.facts::jsonb) f
       where j.act = '${CLOCK_WATCHED}' group by 1, 2, 3, 4
     ) j on j.complaint_id = s.complaint_id and j.kind = s.kind and j.step = s.step and j.about is not distinct from s.about
     where s.n is distinct from j.n`,
  ),
  invariant(
    'every running clock that passed its last moment when it was looked at has its breach',
    'clock where next_step_at is not null',
    `select q.id from clock q where q.stopped_at is null and q.kind <> 'delay-notice'
       and q.next_step_at > q.breach_at and not ${still('q')}
       and not exists (select from clock_step s where s.clock_id = q.id and s.step = 'breach')`,
  ),
  invariant(
    'no breach was told at or before the last moment of its clock',
    'clock_step',
    `select q.id from clock_step s join clock q on q.id = s.clock_id
     where s.step = 'breach' and s.reached_at <= q.breach_at`,
  ),
  invariant(
    'only what was agreed ever stood still, and once at a time',
    'clock_pause',
    `select p.id from clock_pause p join clock q on q.id = p.clock_id
     where q.kind not in ('agreed-deadline', 'agreement') or exists (select from clock_pause o where o.clock_id = q.id
       and o.id <> p.id and o.paused_at >= p.paused_at and o.paused_at < coalesce(p.resumed_at, 'infinity'))`,
  ),
  invariant(
    'the complainant was told of everything that stands or stood still',
    'clock_pause',
    `select p.id from clock_pause p join clock q on q.id = p.clock_id where not exists (
       select from outbox_message m where m.complaint_id = q.complaint_id and m.kind = 'pause-notice'
         and m.facts->>'pauseId' = p.id::text)`,
  ),
  invariant(
    'what was agreed is due on the day of its clock',
    `clock where kind in ('agreed-deadline', 'agreement')`,
    `select q.id from clock q join complaint c on c.id = q.complaint_id left join agreement a on a.id = q.about_id
     where q.stopped_at is null and ((q.kind = 'agreement' and a.due_on is distinct from q.due_on)
       or (q.kind = 'agreed-deadline' and c.agreed_deadline_on is distinct from q.due_on))`,
  ),
  invariant(
    'every assignment that nobody confirmed was told once, and stands in the journal as often',
    'assignment_signal',
    `select coalesce(s.complaint_id, j.complaint_id) from (
       select complaint_id, count(*) as n from assignment_signal group by 1
     ) s full join (
       select subject_id as complaint_id, count(*) as n from journal_entry where act = '${ASSIGNMENT_WATCHED}' group by 1
     ) j on j.complaint_id = s.complaint_id where s.n is distinct from j.n`,
  ),
]
