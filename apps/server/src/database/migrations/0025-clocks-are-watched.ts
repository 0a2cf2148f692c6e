import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Which steps of a clock were told, and when it is to be looked at next. */
export class ClocksAreWatched1763800000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(steps)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const steps = `
create table clock_step (
  clock_id uuid not null references clock,
  step text not null check (step in ('half', 'three-quarters', 'day-before', 'due', 'breach')),
  reached_at timestamptz(3) not null,
  primary key (clock_id, step)
);

-- Null until it was looked at for the first time; infinity when nothing of it is still to be told.
alter table clock add column next_step_at timestamptz(3);
drop index running_clocks_by_due;
create index clocks_to_watch on clock ((coalesce(next_step_at, '-infinity'))) where stopped_at is null;
`
