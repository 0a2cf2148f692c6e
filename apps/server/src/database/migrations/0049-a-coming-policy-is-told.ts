import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A coming version of the policy is told to each account once, however many tell it at once. */
export class AComingPolicyIsTold1763800000049 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unique index policy_announced_once
        on outbox_message (((facts->>'sellerId')::uuid), ((facts->>'policyVersion')::integer))
        where kind = 'policy-announced'`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
