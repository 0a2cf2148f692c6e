import type { MigrationInterface, QueryRunner } from 'typeorm'

/** People look through the journal by its moments, and have it checked. */
export class TheJournalIsRead1763800000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
-- The entries of one subject come one after another, also within a millisecond.
create index journal_by_moment on journal_entry
  (((recorded_at at time zone 'UTC') + position * interval '1 microsecond'), subject_id);
create index journal_by_actor on journal_entry (actor_id, recorded_at) where actor_id is not null;

create table journal_check (
  id uuid primary key,
  state text not null check (state in ('WAITING', 'RUNNING', 'FINISHED')),
  asked_at timestamptz(3) not null,
  asked_by uuid not null references handler,
  ended_at timestamptz(3),
  entries bigint not null default 0,
  entries_done bigint not null default 0,
  broken_chains integer,
  broken jsonb not null default '[]',
  version integer not null default 1,
  check ((state = 'FINISHED') = (ended_at is not null)),
  check ((state = 'FINISHED') = (broken_chains is not null))
);
create unique index one_check_at_a_time on journal_check ((true)) where state <> 'FINISHED';
create index on journal_check (asked_at, id);
`
