import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Software of sellers has keys, and what it asks is counted; documents of earlier builds stay known. */
export class PartnersHaveKeys1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const tables = `
create table partner_key (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 100),
  scopes text[] not null check (cardinality(scopes) > 0),
  -- Ranges of addresses from which it works; from anywhere when empty.
  addresses text[] not null default '{}',
  made_at timestamptz(3) not null,
  made_by_kind text not null check (made_by_kind in ('staff', 'seller')),
  made_by uuid not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  -- Written at most once a minute.
  last_used_at timestamptz(3),
  version integer not null default 1
);

create table partner_key_seller (
  key_id uuid not null references partner_key,
  seller_id uuid not null references seller,
  primary key (key_id, seller_id)
);
create index on partner_key_seller (seller_id);

-- A key has one secret, and for a while another that it replaced. 160 random bits need no slow hash.
create table partner_key_secret (
  hash bytea primary key check (octet_length(hash) = 32),
  key_id uuid not null references partner_key,
  prefix text not null,
  last_four text not null check (char_length(last_four) = 4),
  made_at timestamptz(3) not null,
  -- As long as the key itself when null.
  ends_at timestamptz(3)
);
create index on partner_key_secret (key_id, made_at desc);

create table partner_key_day (
  key_id uuid not null references partner_key,
  day_on date not null,
  requests bigint not null,
  refused bigint not null,
  cost bigint not null,
  primary key (key_id, day_on)
);

-- What a key asked: never variables, texts or addresses. Kept for thirty days.
create table request_log (
  id uuid primary key,
  key_id uuid not null references partner_key,
  at timestamptz(3) not null,
  operation text not null,
  outcome text not null check (outcome in ('ANSWERED', 'REFUSED', 'FAILED')),
  code text,
  cost integer not null,
  milliseconds integer not null,
  request_id text not null
);
create index on request_log (key_id, at desc, id desc);
create index on request_log (at);

-- The documents of our own pages, so that a page of the version before goes on working.
create table persisted_document (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  document text not null,
  last_built_at timestamptz(3) not null
);
`
