import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Views of the list that are kept, and acts on many complaints at once. */
export class ListsCarryWork1763800000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(lists)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const lists = `
create table saved_view (
  id uuid primary key,
  owner_id uuid not null references handler,
  name text not null check (name <> ''),
  address text not null,
  filter jsonb not null,
  shared boolean not null,
  saved_at timestamptz(3) not null,
  version integer not null default 1
);
create index on saved_view (owner_id);
create index on saved_view (id) where shared;

create table bulk (
  id uuid primary key,
  act text not null check (act in ('ASSIGN', 'REMIND')),
  handler_id uuid references handler,
  state text not null check (state in ('WAITING', 'RUNNING', 'STOPPED', 'FINISHED')),
  asked_by uuid not null references handler,
  asked_at timestamptz(3) not null,
  ended_at timestamptz(3),
  stop_asked boolean not null default false,
  total integer not null check (total > 0),
  done integer not null default 0,
  refused integer not null default 0,
  version integer not null default 1,
  check ((act = 'ASSIGN') = (handler_id is not null)),
  check ((ended_at is not null) = (state in ('STOPPED', 'FINISHED'))),
  check (done + refused <= total)
);
create index on bulk (asked_by, asked_at);

create table bulk_item (
  bulk_id uuid not null references bulk on delete cascade,
  position integer not null,
  complaint_id uuid not null references complaint,
  expected_version integer not null,
  outcome text not null default 'WAITING' check (outcome in ('WAITING', 'DONE', 'REFUSED')),
  code text,
  reason_nl text,
  reason_en text,
  primary key (bulk_id, position),
  unique (bulk_id, complaint_id),
  check ((outcome = 'REFUSED') = (code is not null and reason_nl is not null and reason_en is not null))
);
create index on bulk_item (complaint_id);
`
