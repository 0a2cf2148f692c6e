import { type Invariant, invariant } from '../database/invariant.js'
import { COMPLAINT_READ } from '../readings/index.js'
import { NOT_CHANGES } from './watching/not-changes.js'

const ours = `complaint c where c.state <> 'IMPORTED'`

/** What the journal tells besides changes. */
const unchanged = [COMPLAINT_READ, ...NOT_CHANGES].map((act) => `'${act}'`).join(', ')

/** What always holds of complaints, their clocks, their records and what was taken over. */
export const complaintInvariants: readonly Invariant[] = [
  invariant(
    'every number names one complaint, and the next one was never given',
    'complaint',
    `select number from complaint group by number having count(*) > 1
     union all select number from complaint where split_part(number, '-', 3) <> lpad(sequence::text, greatest(6, length(sequence::text)), '0')
     union all select sequencename from pg_sequences where sequencename = 'complaint_sequence'
       and coalesce(last_value, 0) < (select coalesce(max(sequence), 0) from complaint)`,
  ),
  invariant(
    'every complaint has its category',
    'complaint',
    'select c.number from complaint c left join category k on k.id = c.category_id where k.id is null',
  ),
  invariant(
    'whom and what a complaint refers to is there',
    'complaint',
    `select c.number from complaint c, unnest(array[c.receiver_id, c.handler_id, c.concerns_id, c.on_behalf_of_id,
         c.inadmissible_declared_by, c.inadmissible_confirmed_by]) named
       where named is not null and not exists (select from handler h where h.id = named)
     union all select c.number from complaint c
       where c.seller_id is not null and not exists (select from seller s where s.id = c.seller_id)
     union all select c.number from complaint c
       where c.merged_into_id is not null and not exists (select from complaint o where o.id = c.merged_into_id)`,
  ),
  invariant(
    'every complaint of our own can be found by its words',
    ours,
    `select c.number from complaint c left join complaint_search s on s.complaint_id = c.id
     where c.state <> 'IMPORTED' and (s.complaint_id is null) = (c.disposed_on is null)`,
  ),
  invariant(
    'every word of our own work that was learned is known to a search',
    ours,
    `select distinct word from complaint c join complaint_search s on s.complaint_id = c.id,
       unnest(tsvector_to_array(s.document)) word
     where c.sequence <= (select until_sequence from search_words_learned)
       and length(word) between 3 and 40 and word !~ '[0-9]'
       and not exists (select from search_word w where w.word = word.word)`,
  ),
  invariant(
    'what was taken over can be found by as many words as it has, and nothing else can',
    'imported_complaint',
    `select coalesce(i.number, 'sequence ' || w.sequence) from (
       select c.sequence, c.number, i.words from imported_complaint i join complaint c on c.id = i.complaint_id
     ) i full join (
       select unnest(sequences) as sequence, count(*) as words from history_word group by 1
     ) w on w.sequence = i.sequence where coalesce(i.words, 0) <> coalesce(w.words, 0)`,
  ),
  invariant(
    'every complaint of our own has its complainant',
    ours,
    `select c.number from complaint c left join complainant n on n.complaint_id = c.id
     where c.state <> 'IMPORTED' and c.disposed_on is null and n.complaint_id is null`,
  ),
  invariant(
    'every complaint of our own has its clocks: contact, notice and decision',
    ours,
    `select c.number from complaint c left join (
       select complaint_id, count(distinct kind) as kinds from clock
       where kind in ('first-contact', 'delay-notice', 'decision') group by complaint_id
     ) q on q.complaint_id = c.id where c.state <> 'IMPORTED' and q.kinds is distinct from 3`,
  ),
  invariant(
    'the soonest running clock is what the complaint says',
    'complaint',
    `select c.number from complaint c left join (
       select complaint_id, min(due_at) as due_at from clock k where stopped_at is null
         and not exists (select from clock_pause p where p.clock_id = k.id and p.resumed_at is null)
       group by complaint_id
     ) q on q.complaint_id = c.id where c.next_due_at is distinct from q.due_at`,
  ),
  invariant(
    'every change of a complaint of our own has one journal entry and one event',
    ours,
    `select c.number from complaint c
     left join (select subject_id, count(*) as n from journal_entry where act not in (${unchanged}) group by subject_id) j on j.subject_id = c.id
     left join (select subject_id, count(*) as n from event where subject_noun = 'complaint' and kind not in (${unchanged}) group by subject_id) e on e.subject_id = c.id
     where c.state <> 'IMPORTED' and (c.version is distinct from j.n or c.version is distinct from e.n)`,
  ),
  invariant(
    'management was told of every complaint of our own',
    ours,
    `select c.number from complaint c left join outbox_message m
       on m.complaint_id = c.id and m.kind = 'management-notice'
     where c.state <> 'IMPORTED' and m.id is null`,
  ),
  invariant(
    'what was taken over has its history, and nothing else has',
    `complaint c where c.state = 'IMPORTED'`,
    `select c.number from complaint c left join imported_complaint i on i.complaint_id = c.id
     where (c.state = 'IMPORTED') <> (i.complaint_id is not null)`,
  ),
  invariant(
    'what was taken over has no clock and no work',
    `complaint c where c.state = 'IMPORTED'`,
    `select c.number from complaint c where c.state = 'IMPORTED' and (c.handler_id is not null
       or exists (select from clock q where q.complaint_id = c.id))`,
  ),
]
