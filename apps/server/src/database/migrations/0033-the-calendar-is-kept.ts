import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The office decides in the product on which days it works; who decided it is kept. */
export class TheCalendarIsKept1763800000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Nobody, where the office began with it or an operator decided it.
    await runner.query('alter table working_calendar add column decided_by uuid references handler')
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
