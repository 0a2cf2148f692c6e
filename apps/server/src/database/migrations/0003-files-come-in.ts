import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Files are taken in row by row, and the orders of customers are known. */
export class FilesComeIn1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(imports)
    await runner.query(orders)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const imports = `
create table import_run (
  id uuid primary key,
  kind text not null check (kind in ('HISTORY', 'OPEN', 'SELLERS', 'ORDERS')),
  state text not null
    check (state in ('PREPARED', 'READY', 'WAITING', 'RUNNING', 'STOPPED', 'FINISHED', 'REFUSED')),
  source text not null,
  file_name text not null,
  size bigint not null check (size >= 0),
  sha256 bytea,
  ticket_hash bytea unique,
  encoding text,
  delimiter text,
  mapping jsonb,
  refusal jsonb,
  prepared_by uuid references handler,
  prepared_at timestamptz(3) not null,
  started_at timestamptz(3),
  resumed_at timestamptz(3),
  records_before bigint not null default 0,
  progressed_at timestamptz(3),
  ended_at timestamptz(3),
  stop_asked boolean not null default false,
  records bigint not null default 0,
  lines bigint not null default 0,
  bytes_done bigint not null default 0,
  accepted bigint not null default 0,
  present bigint not null default 0,
  changed bigint not null default 0,
  rejected bigint not null default 0,
  rejects_kept integer not null default 0,
  version integer not null default 1,
  check (records = accepted + present + changed + rejected)
);
create index on import_run (prepared_at, id);
create index on import_run (sha256) where sha256 is not null;

-- Which import brought it: with that, a number that stands twice in one file is told from one that was here.
alter table imported_complaint add column import_id uuid;
create table complaint_origin (
  source text not null,
  external_id text not null,
  complaint_id uuid not null unique references complaint,
  import_id uuid not null,
  primary key (source, external_id)
);

-- A row of a file that was not taken: where it stands and what was expected, never what stood there.
create table import_reject (
  id uuid primary key,
  import_id uuid not null references import_run,
  line bigint not null,
  column_name text,
  field text,
  reason jsonb not null
);
create index on import_reject (import_id, line, id);
`

const orders = `
create table customer_order (
  id uuid primary key,
  number text not null unique,
  ordered_on date not null,
  customer_name text,
  customer_email text,
  seller_id uuid references seller,
  seller_name text,
  product text,
  amount_in_cents bigint,
  currency text,
  search tsvector not null,
  import_id uuid,
  check ((amount_in_cents is null) = (currency is null))
);
create index on customer_order (ordered_on, id);
create index on customer_order (seller_id, ordered_on) where seller_id is not null;
create index on customer_order using gin (search);
`
