import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Running deadlines are computed again by a newer calendar, for a reason; also of many complaints at once. */
export class DeadlinesAreRecomputed1763800000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [recomputations, inBulk]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const recomputations = `
create table recomputation (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  reason text not null,
  calendar_version integer not null references working_calendar (version),
  recomputed_at timestamptz(3) not null,
  recomputed_by uuid not null references handler
);
create index on recomputation (complaint_id, recomputed_at);
alter table clock add column recomputed_in_id uuid references recomputation;
`

const inBulk = `
alter table bulk
  add column reason text,
  drop constraint bulk_act_check,
  add constraint bulk_act_check check (act in ('ASSIGN', 'REMIND', 'PUT_LABEL_ON', 'TAKE_LABEL_OFF', 'RECOMPUTE')),
  add constraint bulk_reason_check check ((act = 'RECOMPUTE') = (reason is not null));
`
