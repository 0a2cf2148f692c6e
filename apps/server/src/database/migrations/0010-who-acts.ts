import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Sellers and their software act too, and nobody does anything endlessly. */
export class WhoActs1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
alter table journal_entry
  drop constraint journal_entry_actor_kind_check,
  add constraint journal_entry_actor_kind_check
    check (actor_kind in ('public', 'staff', 'partner', 'seller', 'system'));

-- What may be done by an address, an account or a link before it has to wait; the key is a keyed digest.
create table throttle (
  key text primary key,
  empty_at timestamptz not null
);
create index on throttle (empty_at);
`
