import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A sentence that seems to blame somebody stands only with a reason, which is kept. */
export class NobodyIsBlamed1763800000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table blame_let_stand (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  reason text not null check (length(reason) between 1 and 1000),
  let_by uuid not null references handler,
  let_at timestamptz(3) not null
);
create index on blame_let_stand (complaint_id);
`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
