import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What comes in by the public form enters the indexes that it is looked up by, and no others. */
export class AFormEntersFewerIndexes1763800000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const indexes = `
-- Most messages go to a complainant, and are looked up by nobody of the office and by no contact of a seller.
drop index outbox_message_handler_id_idx, outbox_message_seller_contact_id_idx;
create index outbox_message_handler_id_idx on outbox_message (handler_id) where handler_id is not null;
create index outbox_message_seller_contact_id_idx on outbox_message (seller_contact_id)
  where seller_contact_id is not null;

-- What has run out is removed each hour, by a job that may read through it; without the index, taking from an
-- allowance changes its row in place.
drop index throttle_empty_at_idx;

-- Keys are added in the order of their moments.
drop index idempotency_key_recorded_at_idx;
create index idempotency_key_recorded_at_idx on idempotency_key using brin (recorded_at) with (autosummarize = on);
`
