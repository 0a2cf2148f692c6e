import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who is away, who stands in, and whose work a complaint is meanwhile. */
export class SomebodyStandsIn1763800000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(absences)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const absences = `
create table absence (
  id uuid primary key,
  handler_id uuid not null references handler,
  substitute_id uuid not null references handler,
  from_on date not null,
  until_on date not null,
  arranged_by uuid not null references handler,
  arranged_at timestamptz(3) not null,
  check (substitute_id <> handler_id),
  check (until_on >= from_on)
);
create index on absence (handler_id, from_on);
create index on absence (until_on);

alter table complaint
  add column on_behalf_of_id uuid references handler,
  add constraint somebody_stands_in check (on_behalf_of_id is null or handler_id is not null),
  add constraint nobody_stands_in_for_himself check (on_behalf_of_id <> handler_id);
create index on complaint (on_behalf_of_id) where on_behalf_of_id is not null;
`
