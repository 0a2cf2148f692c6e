import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a seller sends along with an objection. */
export class ObjectionsHaveFiles1763800000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table objection_file (
        objection_id uuid not null references objection,
        place integer not null check (place > 0),
        attachment_id uuid not null unique references attachment,
        primary key (objection_id, place)
      )`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
