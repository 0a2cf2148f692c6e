import { type Invariant, invariant } from '../database/invariant.js'
import { COMPLAINT_READ } from './journal-readings.js'

/** Who has read a complaint is not forgotten. An office that stood still owes nothing for the time it stood still. */
export const readingInvariants: readonly Invariant[] = [
  invariant(
    'every reading of a complaint stands in its journal an hour later',
    'complaint_read',
    `select d.id from complaint_read d where d.journal_position is null and exists (
       select from complaint_read l where l.journal_position is not null and l.at > d.at + interval '1 hour')`,
  ),
  invariant(
    'every reading of which the journal tells was told as it was',
    'complaint_read where journal_position is not null',
    `select d.id from complaint_read d left join journal_entry j on j.subject_id = d.complaint_id
       and j.position = d.journal_position and j.act = '${COMPLAINT_READ}'
     where d.journal_position is not null
       and (j.facts @> jsonb_build_array(jsonb_build_object('readerId', d.reader_id))) is not true`,
  ),
]
