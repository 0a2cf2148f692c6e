import type { MigrationInterface, QueryRunner } from 'typeorm'

/** People who speak for sellers sign in by a link, and see what was put to the seller. */
export class SellersComeIn1763800000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
create table seller_contact (
  -- Random: a rising one would tell when.
  id uuid primary key,
  name text not null,
  email text not null,
  language text not null check (language in ('NL', 'EN')),
  added_at timestamptz(3) not null,
  disabled_at timestamptz(3),
  last_signed_in_at timestamptz(3),
  version integer not null default 1
);
-- Who was disabled can be added anew.
create unique index seller_contact_email_any_case on seller_contact (lower(email)) where disabled_at is null;

create table seller_contact_seller (
  contact_id uuid not null references seller_contact,
  seller_id uuid not null references seller,
  primary key (contact_id, seller_id)
);
create index on seller_contact_seller (seller_id);

-- Signs in once. Its secret is derived from the id with a key outside the database. Of nobody, where the work has to
-- be the same for an address that is not known.
create table seller_link (
  id uuid primary key,
  contact_id uuid references seller_contact,
  ends_at timestamptz(3) not null,
  used_at timestamptz(3)
);
create index on seller_link (contact_id);
create index on seller_link (ends_at);

create table seller_session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  contact_id uuid not null references seller_contact,
  started_at timestamptz(3) not null,
  last_used_at timestamptz(3) not null,
  ends_at timestamptz(3) not null
);
create index on seller_session (contact_id);
create index on seller_session (ends_at);

alter table outbox_message add column seller_contact_id uuid references seller_contact;
create index on outbox_message (seller_contact_id);

create table complaint_extract (
  -- Random: a rising one would tell when.
  id uuid primary key,
  complaint_id uuid not null references complaint,
  seller_id uuid not null references seller,
  text text not null,
  consent_on date not null,
  put_by uuid not null references handler,
  put_at timestamptz(3) not null,
  withdrawn_at timestamptz(3)
);
create index on complaint_extract (complaint_id);
create index on complaint_extract (seller_id, id) where withdrawn_at is null;
`
