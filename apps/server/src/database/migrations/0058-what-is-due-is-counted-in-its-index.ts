import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is due and what came in today is counted where it is found: the indexes hold all that the counts look at. */
export class WhatIsDueIsCountedInItsIndex1763800000058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const OPEN = `('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED')`

const indexes = `
drop index open_complaints_by_due, open_complaints_by_receipt;
create index open_complaints_by_due on complaint ((coalesce(next_due_at, 'infinity')), id)
  include (next_due_at, handler_id, concerns_id) where state in ${OPEN};
create index open_complaints_by_receipt on complaint (received_at, id) include (concerns_id) where state in ${OPEN};
`
