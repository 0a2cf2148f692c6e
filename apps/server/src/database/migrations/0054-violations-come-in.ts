import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Violations that were booked and told elsewhere come in as files. */
export class ViolationsComeIn1763800000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(comeIn)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const comeIn = `
alter table import_run
  drop constraint import_run_kind_check,
  add constraint import_run_kind_check check (kind in ('HISTORY', 'OPEN', 'SELLERS', 'ORDERS', 'VIOLATIONS'));

create table violation_origin (
  source text not null,
  external_id text not null,
  violation_id uuid not null unique references violation,
  import_id uuid not null,
  primary key (external_id, source)
);

-- Entries of which their account knows from where they come, so that no notice of them is owed here.
create table told_elsewhere (
  entry_id uuid primary key references policy_ledger_entry
);
create trigger told_is_kept before update or delete on told_elsewhere
  for each row execute function ledger_is_only_added_to();
`
