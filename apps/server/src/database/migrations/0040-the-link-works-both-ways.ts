import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files are added to a complaint that exists, and complainant and office write to each other by the secret link. */
export class TheLinkWorksBothWays1763800000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table attachment
  -- Null for the complainant.
  add column added_by_id uuid references handler,
  add column of_complainant boolean not null default true,
  add column remark text check (length(remark) between 1 and 200);
update attachment a set added_by_id = c.receiver_id from complaint c where c.id = a.complaint_id;

create table link_message (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  -- Null for the complainant.
  writer_id uuid references handler,
  text text not null check (length(text) between 1 and 5000),
  written_at timestamptz(3) not null,
  read_at timestamptz(3),
  read_by_id uuid references handler,
  check ((read_at is null) = (read_by_id is null)),
  check (writer_id is null or read_at is null)
);
create index on link_message (complaint_id, written_at);

drop index notifications_of_staff;
alter table outbox_message drop column audience;
alter table outbox_message add column audience text generated always as (
  case
    when kind in ('mention', 'assignment-notice', 'verdict-returned', 'reminder-by-colleague') then facts->>'handlerId'
    when kind = 'management-notice' then 'MANAGEMENT'
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
