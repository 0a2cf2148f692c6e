import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What waits for the customer, for aftercare, and what was settled lately, are found without walking all there is. */
export class TheOfficeIsSteered1763800000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes)
    await runner.query(policy)
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

/** Each change of the policy with what stood before it; of a band, null where the standard one holds. */
const policy = `
create table policy_change (
  version integer primary key check (version > 1),
  setting text not null check (setting in ('HOURS_TO_CONFIRM', 'COMPENSATION_BAND')),
  category_id uuid references category,
  hours_before integer,
  hours_after integer,
  from_cents_before bigint,
  to_cents_before bigint,
  from_cents_after bigint,
  to_cents_after bigint,
  changed_by uuid not null references handler,
  changed_at timestamptz(3) not null,
  check ((setting = 'COMPENSATION_BAND') = (category_id is not null)),
  check (num_nulls(hours_before, hours_after) = case setting when 'HOURS_TO_CONFIRM' then 0 else 2 end),
  check (num_nulls(from_cents_before, to_cents_before) in (0, 2)),
  check (num_nulls(from_cents_after, to_cents_after) in (0, 2))
);
`
