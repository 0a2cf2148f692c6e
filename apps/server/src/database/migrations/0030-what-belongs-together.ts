import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who is concerned is heard, complaints are related, and what was said twice goes on in one. */
export class WhatBelongsTogether1763800000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(hearings)
    await runner.query(relations)
    await runner.query(mergers)
    await runner.query(comparison)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const hearings = `
create table complaint_hearing (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  round integer not null check (round >= 1),
  party text not null check (party in ('SELLER', 'COLLEAGUE')),
  seller_id uuid references seller,
  colleague_id uuid references handler,
  way text check (way in ('TELEPHONE', 'CONVERSATION', 'WRITTEN')),
  heard_at timestamptz(3),
  spoken_with text,
  report text,
  waived_because text,
  recorded_by uuid not null references handler,
  recorded_at timestamptz(3) not null,
  check ((party = 'SELLER') = (seller_id is not null) and (party = 'COLLEAGUE') = (colleague_id is not null)),
  check (num_nulls(way, heard_at, spoken_with, report) in (0, 4)),
  check ((way is null) = (waived_because is not null))
);
create index on complaint_hearing (complaint_id, recorded_at);
`

/** Each pair once; the complaint whose id comes first is the first. */
const relations = `
create table complaint_relation (
  first_id uuid not null references complaint,
  second_id uuid not null references complaint,
  related_by uuid not null references handler,
  related_at timestamptz(3) not null,
  primary key (first_id, second_id),
  check (first_id < second_id)
);
create index on complaint_relation (second_id);
`

/** The states there are keep their places; this one joins them. */
const mergers = `
do $$
declare states text;
begin
  select pg_get_expr(conbin, conrelid) into states from pg_constraint
    where conrelid = 'complaint'::regclass and conname = 'complaint_state_check';
  alter table complaint drop constraint complaint_state_check;
  execute format('alter table complaint add constraint complaint_state_check check (state = ''MERGED'' or %s)', states);
end $$;

alter table complaint
  add column merged_into_id uuid references complaint,
  add constraint merged_into_another check ((state = 'MERGED') = (merged_into_id is not null) and merged_into_id <> id);
create index on complaint (merged_into_id) where merged_into_id is not null;
`

/** What is the same article, and what was closed last. An article is named by text of any length. */
const comparison = `
create index on customer_order (md5(product)) where product is not null;
create index on complaint_closing (closed_at);
`
