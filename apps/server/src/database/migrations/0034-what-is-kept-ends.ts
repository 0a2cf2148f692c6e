import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is personal in a complaint goes when its retention is over; what counts stays. */
export class WhatIsKeptEnds1763800000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [retention, disposal]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const retention = `
alter table office add column months_to_keep integer not null default 36 check (months_to_keep between 12 and 36);
`

const ENDED = `('CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE', 'MERGED')`

const disposal = `
alter table complaint
  add column disposed_on date,
  drop constraint own_work_is_whole,
  add constraint own_work_is_whole check (state = 'IMPORTED' or disposed_on is not null
    or (description is not null and tracking_hash is not null and management_informed_at is not null)),
  add constraint what_is_open_is_kept check (disposed_on is null or state = 'IMPORTED' or state in ${ENDED}),
  add constraint nothing_personal_is_left check (disposed_on is null
    or num_nonnulls(subject, description, wish, order_number, seller_name, tracking_hash, withdrawal_reason) = 0);
create index complaints_that_ended on complaint (received_at) where disposed_on is null and state in ${ENDED};
`
