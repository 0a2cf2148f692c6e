import type { MigrationInterface, QueryRunner } from 'typeorm'
import { searchableWords } from '../../graph/search-words.js'

/** The work is found by how far it is, the office changes its policy itself, and notes are found by their words. */
export class TheOfficeIsSteered1763800000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
    await runner.query(policy)
    await runner.query(notesByWord)
    await indexNotes(runner)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const indexes = `
create index unanswered_offers on offer (complaint_id) where chosen_key is null;
create index unanswered_delay_requests on delay_request (complaint_id) where agreed_at is null;
create index aftercare_to_give on complaint_closing (aftercare_on) where aftercare_at is null;
create index on complaint_closing (closed_at);
`

/** Each change of the policy with what stood before it; of a band, null where the standard one holds. */
const policy = `
create table policy_change (
  version integer primary key check (version > 1),
  setting text not null check (setting in ('HOURS_TO_CONFIRM', 'COMPENSATION_BAND')),
  category_id uuid references category,
  hours_before integer,
  hours_after integer,
  from_cents_before bigint,
  to_cents_before bigint,
  from_cents_after bigint,
  to_cents_after bigint,
  changed_by uuid not null references handler,
  changed_at timestamptz(3) not null,
  check ((setting = 'COMPENSATION_BAND') = (category_id is not null)),
  check (num_nulls(hours_before, hours_after) = case setting when 'HOURS_TO_CONFIRM' then 0 else 2 end),
  check (num_nulls(from_cents_before, to_cents_before) in (0, 2)),
  check (num_nulls(from_cents_after, to_cents_after) in (0, 2))
);
`

/** Apart from the words of complaints, which more may find than may read what staff wrote beside them. */
const notesByWord = `
create table note_search (
  note_id uuid primary key references note,
  complaint_id uuid not null references complaint,
  document tsvector not null
);
create index on note_search using gin (document);
`

/** What was written before. */
async function indexNotes(runner: QueryRunner): Promise<void> {
  const notes = (await runner.query(
    'select id, complaint_id as "complaintId", text from note where text is not null',
  )) as { id: string; complaintId: string; text: string }[]
  for (const { id, complaintId, text } of notes)
    await runner.query(
      `insert into note_search (note_id, complaint_id, document) values ($1, $2, to_tsvector('simple', $3))`,
      [id, complaintId, searchableWords(text).join(' ')],
    )
}
