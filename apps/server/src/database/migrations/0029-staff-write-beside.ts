import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What staff write beside a complaint: notes, labels and the steps of the conversation; and what each of them is told. */
export class StaffWriteBeside1763800000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notes)
    await runner.query(labels)
    await runner.query(steps)
    await runner.query(notifications)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const notes = `
create table note (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  writer_id uuid not null references handler,
  written_at timestamptz(3) not null,
  -- Null once it was removed.
  text text check (text <> ''),
  mentioned_ids uuid[] not null,
  changed_at timestamptz(3),
  removed_at timestamptz(3),
  removed_by_id uuid references handler,
  version integer not null check (version > 0),
  check ((removed_at is null) = (text is not null)),
  check ((removed_at is null) = (removed_by_id is null))
);
create index on note (complaint_id, written_at, id);

-- The texts before the present one; gone with it when it is removed.
create table note_version (
  note_id uuid not null references note,
  version integer not null check (version > 0),
  text text not null check (text <> ''),
  written_at timestamptz(3) not null,
  primary key (note_id, version)
);
`

const labels = `
create table label (
  id uuid primary key,
  name text not null check (name <> ''),
  retired_at timestamptz(3),
  version integer not null check (version > 0)
);
create unique index on label (lower(name));

create table complaint_label (
  complaint_id uuid not null references complaint,
  label_id uuid not null references label,
  put_on_at timestamptz(3) not null,
  put_on_by_id uuid not null references handler,
  primary key (complaint_id, label_id)
);
create index on complaint_label (label_id);
`

const steps = `
create table conversation_step (
  complaint_id uuid not null references complaint,
  round integer not null check (round > 0),
  step text not null check (step in ('LISTEN', 'GO_ALONG', 'GATHER', 'OFFER', 'CLOSE', 'AFTERCARE')),
  mark text not null check (mark in ('OPEN', 'DONE', 'NOT_APPLICABLE')),
  note text check (note <> ''),
  marked_at timestamptz(3) not null,
  marked_by_id uuid not null references handler,
  version integer not null check (version > 0),
  primary key (complaint_id, round, step),
  check (mark <> 'NOT_APPLICABLE' or note is not null)
);
`

const notifications = `
-- Whom of staff a message is for: one of them by id, or everybody with a role; null where it is for nobody of staff.
alter table outbox_message add column audience text generated always as (
  case
    when kind in ('mention', 'assignment-notice', 'verdict-returned', 'reminder-by-colleague') then facts->>'handlerId'
    when kind = 'management-notice' then 'MANAGEMENT'
    when kind = 'confirmation-asked' then facts->>'role'
    when kind = 'assignment-unconfirmed' then 'COORDINATOR'
    when kind = 'reminder' and facts->>'to' = 'COORDINATORS' then 'COORDINATOR'
    when kind = 'reminder' then facts->>'to'
  end) stored;
create index notifications_of_staff on outbox_message (audience, recorded_at, id) where audience is not null;

create table notification_reading (
  reader_id uuid not null references handler,
  message_id uuid not null references outbox_message,
  read_at timestamptz(3) not null,
  primary key (reader_id, message_id)
);

-- What was told until then is read, whatever notification_reading says.
alter table handler add column notifications_read_until timestamptz(3);
`
