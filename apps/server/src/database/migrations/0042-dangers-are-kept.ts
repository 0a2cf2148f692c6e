import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is dangerous is kept without anybody who told it, and management is told at once. */
export class DangersAreKept1763800000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table safety_signal (
  id uuid primary key,
  danger text not null check (length(danger) between 1 and 5000),
  product text check (product <> ''),
  order_number text check (order_number <> ''),
  seller_id uuid references seller,
  seller_name text check (seller_name <> ''),
  category_id uuid references category,
  channel text not null check (channel in ('FORM', 'TELEPHONE', 'COUNTER', 'LETTER', 'EMAIL', 'PARTNER')),
  received_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  -- Null where it was left on the public page.
  recorded_by_id uuid references handler,
  done text check (length(done) between 1 and 5000),
  handled_at timestamptz(3),
  handled_by_id uuid references handler,
  version integer not null check (version > 0),
  check ((done is null) = (handled_at is null)),
  check ((done is null) = (handled_by_id is null))
);
create index on safety_signal (received_at, id);

alter table outbox_message add column safety_signal_id uuid references safety_signal;
create index on outbox_message (safety_signal_id) where safety_signal_id is not null;

drop index notifications_of_staff;
alter table outbox_message drop column audience;
alter table outbox_message add column audience text generated always as (
  case
    when kind in ('mention', 'assignment-notice', 'verdict-returned', 'reminder-by-colleague') then facts->>'handlerId'
    when kind in ('management-notice', 'safety-signal-notice') then 'MANAGEMENT'
    when kind = 'confirmation-asked' then facts->>'role'
    when kind = 'assignment-unconfirmed' then 'COORDINATOR'
    when kind in ('reminder', 'message-received', 'files-received') and facts->>'to' = 'COORDINATORS' then 'COORDINATOR'
    when kind in ('reminder', 'message-received', 'files-received') then facts->>'to'
  end) stored;
create index notifications_of_staff on outbox_message (audience, recorded_at, id) where audience is not null;
`)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}
