import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Somebody who speaks for sellers has the days on which points return in a calendar, behind a secret link. */
export class ReturnsStandInACalendar1763800000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table seller_calendar (
  contact_id uuid primary key references seller_contact,
  -- The secret of the link is derived from it; another id is another link.
  id uuid not null unique,
  made_at timestamptz(3) not null
);
`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
