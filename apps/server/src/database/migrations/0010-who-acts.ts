import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Sellers and their software act too. */
export class WhoActs1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(actors)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const actors = `
alter table journal_entry
  drop constraint journal_entry_actor_kind_check,
  add constraint journal_entry_actor_kind_check
    check (actor_kind in ('public', 'staff', 'partner', 'seller', 'system'));
`
