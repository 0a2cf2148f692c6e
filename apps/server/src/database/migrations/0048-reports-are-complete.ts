import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A report tells how often it was done, and why it would not wait. */
export class ReportsAreComplete1763800000048 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(report)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const report = `
alter table violation
  add column quantity integer not null default 1 check (quantity > 0),
  -- In the words of the reporter; what decides is recorded with the hearing.
  add column report_urgency text;
`
