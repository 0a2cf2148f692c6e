import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Few accounts ever close, and of each that is looked at it is asked; and a list of sellers goes by name. */
export class SellersAreFoundFast1763800000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const indexes = `
create index ledger_closures on policy_ledger_entry (seller_id) where kind = 'CLOSURE';
create index seller_names on seller (name collate dutch, id);
`
