import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The complainant is asked to agree that the answer comes later, and agrees online. */
export class WaitingIsAskedFor1763800000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(requests)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const requests = `
-- Agreed to, it is a notice of the same id.
create table delay_request (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  round integer not null check (round >= 1),
  reason text not null,
  answer_on date not null,
  asked_at timestamptz(3) not null,
  asked_by uuid not null references handler,
  agreed_at timestamptz(3) check (agreed_at >= asked_at)
);
create index on delay_request (complaint_id, asked_at);
`
