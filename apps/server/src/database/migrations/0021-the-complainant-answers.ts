import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What the complainant does by the secret link: the agreed day is confirmed. */
export class TheComplainantAnswers1763800000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table complaint add column agreed_deadline_confirmed_at timestamptz(3)')
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
