import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a seller was told is found by its account. */
export class SellersReadTheirNotices1763800000047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index notices_of_sellers on outbox_message (((facts->>'sellerId')::uuid), recorded_at)
        where facts->>'sellerId' is not null`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
