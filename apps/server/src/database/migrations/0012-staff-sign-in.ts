import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Staff are invited, prove who they are in two ways, see their own sessions, and are let go. */
export class StaffSignIn1763800000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
alter table handler add column if not exists team text;
alter table handler
  add column account_state text not null default 'ACTIVE' check (account_state in ('INVITED', 'ACTIVE', 'DISABLED')),
  add column last_signed_in_at timestamptz(3),
  add constraint handler_on_duty_is_active check (account_state = 'ACTIVE' or not on_duty);
create unique index handler_email_any_case on handler (lower(email));

alter table staff_session
  add column id uuid not null default gen_random_uuid() unique,
  add column device text not null default '',
  add column second_factor boolean not null default false;

-- What opens one thing once: an invitation, a reset, the first administrator, the second step of signing in.
-- Its secret is derived from the id with a key outside the database.
create table one_time_link (
  id uuid primary key,
  purpose text not null check (purpose in ('JOIN', 'FOUND', 'RESET', 'SECOND_FACTOR', 'PASSKEY')),
  handler_id uuid references handler,
  ends_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index on one_time_link (handler_id, purpose);
create index on one_time_link (ends_at);

create table handler_totp (
  handler_id uuid primary key references handler,
  -- Sealed with a key outside the database.
  secret bytea,
  pending_secret bytea,
  pending_since timestamptz(3),
  -- The newest step of which a code was taken: each works once.
  last_step bigint not null default 0,
  check (secret is not null or pending_secret is not null)
);

create table passkey (
  id uuid primary key,
  handler_id uuid not null references handler,
  credential_id bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamptz(3) not null,
  last_used_at timestamptz(3)
);
create index on passkey (handler_id);

create table recovery_code (
  handler_id uuid not null references handler,
  digest text not null,
  used_at timestamptz(3),
  primary key (handler_id, digest)
);

-- Where somebody signed in before, as a keyed digest: guesses from elsewhere do not hold her up there.
create table familiar_address (
  handler_id uuid not null references handler,
  digest text not null,
  last_used_at timestamptz(3) not null,
  primary key (handler_id, digest)
);

create table openid_link (
  issuer text not null,
  subject text not null,
  handler_id uuid not null references handler,
  linked_at timestamptz(3) not null,
  primary key (issuer, subject)
);
create unique index on openid_link (handler_id, issuer);

-- Messages go to people of the office too.
alter table outbox_message add column handler_id uuid references handler;
create index on outbox_message (handler_id);
`
