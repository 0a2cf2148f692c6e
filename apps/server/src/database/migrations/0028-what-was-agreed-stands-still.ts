import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Why and how long what was agreed stood still, and which assignments nobody confirmed in time. */
export class WhatWasAgreedStandsStill1763800000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [pauses, signals]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

/** \`due_on\`: the day that stood when it was paused. */
const pauses = `
create table clock_pause (
  id uuid primary key,
  clock_id uuid not null references clock,
  reason text not null,
  due_on date not null,
  paused_at timestamptz(3) not null,
  paused_by uuid not null references handler,
  resumed_at timestamptz(3),
  check (resumed_at >= paused_at)
);
create index on clock_pause (clock_id, paused_at);
create unique index one_pause_at_a_time on clock_pause (clock_id) where resumed_at is null;
`

const signals = `
alter table office add column hours_to_confirm integer not null default 8
  check (hours_to_confirm between 1 and 240);

create table assignment_signal (
  complaint_id uuid not null references complaint,
  assigned_at timestamptz(3) not null,
  told_at timestamptz(3) not null,
  primary key (complaint_id, assigned_at)
);
create index unconfirmed_assignments on complaint (assigned_at)
  where handler_id is not null and assignment_confirmed_at is null;
`
