import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whom a complaint is about, who reads the complaints of which team, and who has read which. */
export class WhoReadsWhat1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(conflicts)
    await runner.query(teams)
    await runner.query(reads)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const conflicts = `
alter table complaint
  add column concerns_id uuid references handler,
  add constraint nobody_handles_what_is_about_him check (concerns_id <> handler_id),
  add constraint history_is_about_nobody_here check (state <> 'IMPORTED' or concerns_id is null);
create index on complaint (concerns_id) where concerns_id is not null;
`

const teams = `
alter table handler add column team text check (team <> '');
alter table office add column complaint_visibility text not null default 'OFFICE'
  check (complaint_visibility in ('OFFICE', 'TEAM'));
-- What a team received is found among the open work without walking that.
create index open_complaints_by_receiver on complaint (receiver_id)
  where receiver_id is not null and state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT');
`

const reads = `
create table complaint_read (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  reader_id uuid not null references handler,
  -- The first moment of a quarter of an hour: however often somebody opens it within that, it is one reading.
  quarter_at timestamptz(3) not null,
  at timestamptz(3) not null,
  -- Of the journal entry that tells it; null while it waits for the job.
  journal_position integer,
  unique (complaint_id, reader_id, quarter_at),
  check (at >= quarter_at)
);
create index on complaint_read (complaint_id, at, id);
create index reads_to_journal on complaint_read (at, id) where journal_position is null;
create index on complaint_read (at) where journal_position is not null;
`
