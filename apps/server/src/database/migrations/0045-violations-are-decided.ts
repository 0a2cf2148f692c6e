import type { MigrationInterface, QueryRunner } from 'typeorm'

/** From report to decision to objection, and whether what was told arrived. */
export class ViolationsAreDecided1763800000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(report)
    await runner.query(decision)
    await runner.query(objection)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const report = `
alter table violation
  drop constraint violation_state_check,
  add constraint violation_state_check
    check (state in ('REPORTED', 'PROPOSED', 'BOOKED', 'DECLINED', 'WITHDRAWN')),
  add column reported_by_id uuid references handler,
  add column reported_at timestamptz(3),
  add column declined_by_id uuid references handler,
  add column declined_at timestamptz(3),
  add column decline_reason text,
  -- What it weighs since it was lowered.
  add column lowered_to integer check (lowered_to >= 0),
  add check (num_nulls(declined_by_id, declined_at, decline_reason) in (0, 3)),
  add check ((state = 'DECLINED') = (declined_at is not null));
create index on violation (state, deed_on);

create table violation_evidence (
  id uuid primary key,
  violation_id uuid not null references violation,
  place integer not null check (place > 0),
  what text not null,
  -- The file that shows it.
  attachment_id uuid unique references attachment,
  unique (violation_id, place)
);

create table violation_hearing (
  id uuid primary key,
  violation_id uuid not null references violation,
  heard_on date,
  account text,
  urgency text,
  recorded_by_id uuid not null references handler,
  recorded_at timestamptz(3) not null,
  check (num_nulls(account, urgency) = 1),
  check ((heard_on is null) = (account is null))
);
create index on violation_hearing (violation_id, recorded_at);
`

const decision = `
create table violation_decision (
  id uuid primary key,
  violation_id uuid not null references violation,
  weight integer not null check (weight >= 0),
  reach text not null check (reach in ('ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED')),
  urgent_ground text check (urgent_ground in ('LEGAL_DUTY', 'IMPERATIVE_REASON')),
  reason text not null,
  source text not null check (source in ('ARTICLE_16', 'TRUSTED_FLAGGER', 'OTHER_NOTIFICATION', 'VOLUNTARY')),
  is_detected_automatically boolean not null,
  automation text not null check (automation in ('NOT_AUTOMATED', 'PARTIALLY')),
  legal_ground text not null check (legal_ground in ('ILLEGAL', 'INCOMPATIBLE')),
  clause text not null,
  explanation text not null,
  subject text not null,
  content_types text[] not null check (cardinality(content_types) > 0),
  decided_by_id uuid not null references handler,
  decided_at timestamptz(3) not null,
  -- By the second person, who did not agree.
  returned_by_id uuid references handler,
  returned_at timestamptz(3),
  return_reason text,
  check (num_nulls(returned_by_id, returned_at, return_reason) in (0, 3)),
  check (returned_by_id is distinct from decided_by_id or returned_by_id is null)
);
create unique index violation_decided_once on violation_decision (violation_id) where returned_at is null;
`

const objection = `
create table objection (
  -- Random, since the seller sees it.
  id uuid primary key,
  violation_id uuid not null unique references violation,
  filed_at timestamptz(3) not null,
  filed_on date not null,
  filed_by_contact_id uuid references seller_contact,
  registered_by_id uuid references handler,
  grounds text not null,
  due_on date not null,
  result text check (result in ('MAINTAINED', 'LOWERED', 'WITHDRAWN')),
  lowers_to integer check (lowers_to >= 0),
  reasons text,
  decided_by_id uuid references handler,
  decided_at timestamptz(3),
  decided_on date,
  check (num_nulls(filed_by_contact_id, registered_by_id) = 1),
  check (num_nulls(result, reasons, decided_by_id, decided_at, decided_on) in (0, 5)),
  check ((result is null or result = 'MAINTAINED') = (lowers_to is null))
);
create index objections_running on objection (due_on) where decided_at is null;

-- What is known of a notice after it was owed; a bounced one can be delivered later.
create table notice_delivery (
  id uuid primary key,
  message_id uuid not null references outbox_message,
  outcome text not null check (outcome in ('DELIVERED', 'BOUNCED')),
  on_day date not null,
  recorded_by_id uuid references handler,
  recorded_at timestamptz(3) not null
);
create index on notice_delivery (message_id);
create unique index notice_delivered_once on notice_delivery (message_id) where outcome = 'DELIVERED';
create index notices_of_entries on outbox_message ((facts->>'entryId')) where facts->>'entryId' is not null;
create index notices_of_violations on outbox_message ((facts->>'violationId')) where facts->>'violationId' is not null;
`
