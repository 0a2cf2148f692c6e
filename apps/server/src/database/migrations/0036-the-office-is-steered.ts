import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What waits for the customer, for aftercare, and what was settled lately, are found without walking all there is. */
export class TheOfficeIsSteered1763800000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const indexes = `
create index unanswered_offers on offer (complaint_id) where chosen_key is null;
create index unanswered_delay_requests on delay_request (complaint_id) where agreed_at is null;
create index aftercare_to_give on complaint_closing (aftercare_on) where aftercare_at is null;
create index on complaint_closing (closed_at);
`
