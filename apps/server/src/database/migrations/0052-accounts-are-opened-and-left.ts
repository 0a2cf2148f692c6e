import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Accounts are registered and left, what is noticed at that is kept, and blocks are lifted by two people. */
export class AccountsAreOpenedAndLeft1763800000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [lifts, accounts, signals]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const lifts = `
create table block_lift (
  id uuid primary key,
  trader_id uuid not null references trader,
  ground text not null check (ground in ('CHANGE_OF_OWNERSHIP', 'JUDGMENT')),
  reason text not null check (length(reason) between 1 and 2000),
  evidence text not null check (length(evidence) between 1 and 2000),
  -- Since when the number was blocked as this was asked for.
  blocked_on date not null,
  asked_by_id uuid not null references handler,
  asked_at timestamptz(3) not null,
  decided_by_id uuid references handler,
  decided_at timestamptz(3),
  is_lifted boolean,
  decline_reason text check (length(decline_reason) between 1 and 2000),
  check (num_nulls(decided_by_id, decided_at, is_lifted) in (0, 3)),
  check (is_lifted is not true or decided_by_id <> asked_by_id),
  check ((is_lifted is false) = (decline_reason is not null))
);
create unique index on block_lift (trader_id) where decided_at is null;
create index on block_lift (trader_id, asked_at);
`

const accounts = `
-- The lifting with which the present owner of the number began; null for the first owner.
alter table trader add column ownership_id uuid references block_lift;

-- The owner at the time of its opening; null for the first one.
alter table seller
  add column ownership_id uuid references block_lift,
  add column left_on date check (left_on >= opened_on);

create function account_is_of_present_owner() returns trigger language plpgsql as $$
begin
  new.ownership_id := (select ownership_id from trader where id = new.trader_id);
  return new;
end $$;
create trigger account_has_an_owner before insert on seller
  for each row execute function account_is_of_present_owner();
`

const signals = `
create table registration_signal (
  id uuid primary key,
  kind text not null check (kind in ('BLOCKED_NUMBER', 'THIRD_ACCOUNT', 'SECOND_IN_COUNTRY')),
  trader_id uuid not null references trader,
  -- Null where none was opened.
  seller_id uuid references seller,
  blocked_on date,
  -- As the number was written.
  spelling text not null check (spelling <> ''),
  trader_name text check (trader_name <> ''),
  name text not null check (name <> ''),
  country text not null check (country in ('NL', 'BE')),
  recorded_by_id uuid not null references handler,
  recorded_at timestamptz(3) not null,
  check ((kind = 'BLOCKED_NUMBER') = (seller_id is null)),
  check ((kind = 'BLOCKED_NUMBER') = (blocked_on is not null))
);
create index on registration_signal (trader_id, recorded_at);
`
