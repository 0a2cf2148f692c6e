import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The tables of the first office: people, sellers, complaints, and the three records of every write. */
export class TheOfficeOpens1763000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone; restore a backup instead.')
  }
}

const tables = `
create collation if not exists dutch (provider = icu, locale = 'nl-NL');

create table office (
  id boolean primary key default true check (id),
  name text not null,
  department text not null,
  address text not null,
  telephone text not null,
  email text not null,
  mode text not null check (mode in ('demonstration', 'production')),
  demonstration_filled_at timestamptz(3)
);

create table working_calendar (
  version integer primary key,
  base text not null check (base in ('nl-office', 'nl-legal')),
  organisation_days jsonb not null,
  horizon_on date not null,
  recorded_at timestamptz(3) not null
);

create table handler (
  id uuid primary key,
  name text not null,
  function text not null,
  telephone text not null,
  email text not null unique,
  roles text[] not null check (roles <@ array['HANDLER','COORDINATOR','MANAGEMENT','POLICY_OFFICER','AUDITOR','ADMIN']),
  on_duty boolean not null default true,
  version integer not null default 1
);

create table handler_password (
  handler_id uuid primary key references handler,
  hash text not null
);

create table staff_session (
  token_hash bytea primary key,
  handler_id uuid not null references handler,
  started_at timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  ends_at timestamptz(3) not null
);
create index on staff_session (handler_id);

create table category (
  id uuid primary key,
  code text not null unique,
  parent_id uuid references category,
  name_nl text not null,
  name_en text not null,
  retired_at timestamptz(3),
  version integer not null default 1
);
create index on category (parent_id);

create table policy_category (
  id uuid primary key,
  code text not null unique,
  name_nl text not null,
  name_en text not null
);

create table trader (
  id uuid primary key,
  register text not null check (register in ('KVK', 'KBO')),
  register_number text not null,
  name text not null,
  country text not null check (country in ('NL', 'BE')),
  unique (register, register_number),
  check (case register when 'KVK' then register_number ~ '^[0-9]{8}$' else register_number ~ '^[0-9]{10}$' end)
);

create table seller (
  id uuid primary key,
  trader_id uuid not null references trader,
  name text not null,
  country text not null check (country in ('NL', 'BE')),
  account_state text not null default 'OPEN' check (account_state in ('OPEN', 'SUSPENDED', 'CLOSED')),
  opened_on date not null,
  version integer not null default 1
);
create index on seller (trader_id);
create index on seller (lower(name));

create sequence complaint_sequence;

create table complaint (
  id uuid primary key,
  sequence bigint not null unique,
  number text not null unique,
  state text not null check (state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT')),
  channel text not null check (channel in ('FORM', 'TELEPHONE', 'COUNTER', 'LETTER', 'EMAIL', 'PARTNER')),
  severity text not null check (severity in ('NORMAL', 'SERIOUS')),
  locale text not null check (locale in ('NL', 'EN')),
  received_at timestamptz(3) not null,
  registered_at timestamptz(3) not null,
  category_id uuid not null references category,
  subject text,
  description text not null,
  wish text,
  order_number text,
  seller_id uuid references seller,
  seller_name text,
  receiver_id uuid references handler,
  handler_id uuid references handler,
  assigned_at timestamptz(3),
  assignment_confirmed_at timestamptz(3),
  management_informed_at timestamptz(3) not null,
  contact_attempts integer not null default 0 check (contact_attempts >= 0),
  agreed_deadline_on date,
  next_due_at timestamptz(3),
  tracking_hash bytea not null unique,
  version integer not null default 1,
  check (received_at <= registered_at),
  check ((handler_id is null) = (assigned_at is null)),
  check (assignment_confirmed_at is null or handler_id is not null),
  check ((state = 'IN_TREATMENT') = (agreed_deadline_on is not null))
);
create index on complaint (received_at, id);
create index on complaint ((coalesce(next_due_at, 'infinity')), id);
create index on complaint (handler_id, received_at);
create index on complaint (seller_id, received_at);
create index on complaint (category_id, received_at);
create index on complaint (order_number) where order_number is not null;

create table complainant (
  complaint_id uuid primary key references complaint,
  name text not null,
  street text,
  house_number text,
  postcode text,
  town text,
  country text check (country in ('NL', 'BE')),
  telephone text,
  email text,
  checked_at timestamptz(3),
  checked_by uuid references handler,
  check ((checked_at is null) = (checked_by is null))
);
create index on complainant (lower(email));
create index on complainant (name collate dutch, complaint_id);

create table complaint_search (
  complaint_id uuid primary key references complaint,
  document tsvector not null
);
create index on complaint_search using gin (document);

create table clock (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  kind text not null check (kind in ('first-contact', 'agreed-deadline', 'delay-notice', 'decision')),
  started_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  due_on date not null,
  breach_at timestamptz(3) not null,
  calendar_base text not null check (calendar_base in ('nl-office', 'nl-legal')),
  calendar_version integer not null references working_calendar,
  stopped_at timestamptz(3),
  check (due_at <= breach_at)
);
create index on clock (complaint_id);
create unique index one_running_clock_of_a_kind on clock (complaint_id, kind) where stopped_at is null;
create index running_clocks_by_due on clock (due_at) where stopped_at is null;

create table contact_report (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  kind text not null check (kind in ('CALL', 'VISIT', 'MESSAGE', 'ATTEMPT', 'PROPOSAL')),
  at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  by_id uuid not null references handler,
  report text not null,
  manager_consulted_id uuid references handler,
  mandate text,
  agreed_deadline_on date
);
create index on contact_report (complaint_id, at);

create table attachment (
  id uuid primary key,
  ticket_hash bytea not null unique,
  name text not null,
  announced_size bigint not null,
  prepared_at timestamptz(3) not null,
  uploaded_at timestamptz(3),
  media_type text,
  size bigint,
  sha256 bytea,
  complaint_id uuid references complaint,
  claimed_at timestamptz(3),
  check ((uploaded_at is null) = (sha256 is null)),
  check ((complaint_id is null) = (claimed_at is null)),
  check (complaint_id is null or uploaded_at is not null)
);
create index on attachment (complaint_id);
create index unclaimed_attachments on attachment (prepared_at) where complaint_id is null;

create sequence violation_sequence;

create table violation (
  id uuid primary key,
  number text not null unique,
  state text not null check (state in ('REPORTED', 'BOOKED', 'WITHDRAWN')),
  seller_id uuid not null references seller,
  policy_category_id uuid not null references policy_category,
  weight integer not null check (weight >= 0),
  deed_on date not null,
  decided_at timestamptz(3),
  points_return_on date,
  facts text not null,
  complaint_id uuid references complaint,
  version integer not null default 1
);
create index on violation (seller_id, deed_on);
create index on violation (complaint_id) where complaint_id is not null;

create table journal_entry (
  subject_id uuid not null,
  position integer not null check (position > 0),
  subject_noun text not null,
  recorded_at timestamptz(3) not null,
  actor_kind text not null check (actor_kind in ('public', 'staff', 'system')),
  actor_id uuid,
  act text not null,
  facts jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (subject_id, position)
);

create table outbox_message (
  id uuid primary key,
  kind text not null,
  complaint_id uuid references complaint,
  facts jsonb not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'FAILED')),
  recorded_at timestamptz(3) not null,
  settled_at timestamptz(3)
);
create index waiting_messages on outbox_message (recorded_at) where state = 'WAITING';
create index on outbox_message (complaint_id);

create table event (
  id uuid primary key,
  number bigint unique,
  kind text not null,
  subject_noun text not null,
  subject_id uuid not null,
  subject_version integer not null,
  facts jsonb not null,
  recorded_at timestamptz(3) not null
);
create index unnumbered_events on event (recorded_at) where number is null;

create table idempotency_key (
  scope text not null,
  mutation text not null,
  key text not null,
  body_hash bytea not null,
  answer jsonb,
  recorded_at timestamptz(3) not null,
  primary key (scope, mutation, key)
);
create index on idempotency_key (recorded_at);
`
