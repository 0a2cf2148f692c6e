import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Policy points: versions of the policy, and a ledger that is only ever added to. */
export class PointsAreKept1763800000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(policy)
    await runner.query(ledger)
    await runner.query(guards)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const policy = `
create table policy (
  version integer primary key check (version > 0),
  in_force_from date not null unique,
  start_total integer not null check (start_total > 0),
  return_in_days integer not null check (return_in_days > 0),
  closure_mode text not null check (closure_mode in ('IMMEDIATE', 'HELD')),
  held_at_most_in_months integer not null check (held_at_most_in_months > 0),
  closure_notice_in_days integer not null check (closure_notice_in_days >= 0),
  change_notice_in_days integer not null check (change_notice_in_days >= 0),
  warn_at integer[] not null
);

create table policy_rule (
  policy_version integer not null references policy,
  category_id uuid not null references policy_category,
  lightest integer not null check (lightest >= 0),
  heaviest integer not null check (heaviest >= lightest),
  reach text not null check (reach in ('ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED')),
  primary key (policy_version, category_id)
);

-- Since when no account can be opened on the register number; null when it can.
alter table trader add column blocked_on date;

alter table violation
  add column reach text check (reach in ('ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED')),
  add column urgent_ground text check (urgent_ground in ('LEGAL_DUTY', 'IMPERATIVE_REASON')),
  add column decided_by_id uuid references handler,
  add column confirmed_by_id uuid references handler,
  add check (confirmed_by_id is distinct from decided_by_id or confirmed_by_id is null);

-- An office that works already goes on by the policy that ships.
insert into policy select 1, '2000-01-01', 100, 365, 'IMMEDIATE', 6, 30, 15, '{50,25}' where exists (select from office);
insert into policy_rule select 1, id, 0, 100, case code when 'SERVICENORMEN' then 'REGISTER_NUMBER' else 'ACCOUNT' end
  from policy_category where exists (select from policy);
`

const ledger = `
create table policy_ledger_entry (
  id uuid primary key,
  trader_id uuid not null references trader,
  -- In the chain of the trader, from 1.
  position integer not null check (position > 0),
  seller_id uuid not null references seller,
  kind text not null check (kind in ('OPENING', 'DEDUCTION', 'RESTORATION', 'WITHDRAWAL', 'CLOSURE', 'REOPENING')),
  effective_on date not null,
  recorded_at timestamptz(3) not null,
  policy_version integer not null references policy,
  actor_id uuid references handler,
  reason text not null check (reason <> ''),
  points integer check (points >= 0),
  violation_id uuid references violation,
  deed_on date,
  reach text check (reach in ('ACCOUNT', 'REGISTER_NUMBER', 'REGISTER_NUMBER_AND_RELATED')),
  origin text check (origin in ('BOOKING', 'LINK', 'COPY')),
  -- The link, or the deduction that was copied.
  origin_id uuid,
  returns_on date,
  urgent_ground text check (urgent_ground in ('LEGAL_DUTY', 'IMPERATIVE_REASON')),
  offsets_id uuid references policy_ledger_entry,
  lowers_to integer check (lowers_to >= 0),
  closure_ground text check (closure_ground in ('LEGAL_DUTY', 'IMPERATIVE_REASON', 'REPEATED_INFRINGEMENT', 'NOTICE_PERIOD_OVER')),
  by_id uuid references policy_ledger_entry,
  annuls_id uuid unique references policy_ledger_entry,
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null unique check (octet_length(hash) = 32),
  unique (trader_id, position),
  check ((points is null) = (kind in ('CLOSURE', 'REOPENING'))),
  check ((kind = 'DEDUCTION') = (violation_id is not null)),
  check (num_nulls(violation_id, deed_on, reach, origin, returns_on) in (0, 5)),
  check (kind = 'DEDUCTION' or urgent_ground is null),
  check ((origin is null or origin = 'BOOKING') = (origin_id is null)),
  check (returns_on > effective_on),
  check ((kind in ('RESTORATION', 'WITHDRAWAL')) = (offsets_id is not null)),
  check ((kind = 'WITHDRAWAL') = (lowers_to is not null)),
  check ((kind = 'CLOSURE') = (closure_ground is not null)),
  check ((kind = 'CLOSURE') = (by_id is not null)),
  check ((kind = 'REOPENING') = (annuls_id is not null))
);
create unique index ledger_opened_once on policy_ledger_entry (seller_id) where kind = 'OPENING';
create index on policy_ledger_entry (seller_id, position);
create index on policy_ledger_entry (violation_id) where violation_id is not null;
create index on policy_ledger_entry (offsets_id) where offsets_id is not null;
`

const guards = `
create function ledger_is_only_added_to() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to' using errcode = 'restrict_violation';
end $$;
create trigger ledger_is_kept before update or delete on policy_ledger_entry
  for each row execute function ledger_is_only_added_to();

-- The application holds the lock on the trader meanwhile, so that what is summed here cannot change beside it.
create function ledger_entry_must_follow() returns trigger language plpgsql as $$
declare
  last record;
  named record;
begin
  select position, hash into last from policy_ledger_entry where trader_id = new.trader_id order by position desc limit 1;
  if new.position <> coalesce(last.position, 0) + 1
    or new.previous_hash <> coalesce(last.hash, decode(repeat('00', 32), 'hex')) then
    raise exception 'the entry does not go on with the chain of its trader' using errcode = 'check_violation';
  end if;
  if new.kind <> 'OPENING'
    and not exists (select from policy_ledger_entry where seller_id = new.seller_id and kind = 'OPENING') then
    raise exception 'the ledger of this account was not opened' using errcode = 'check_violation';
  end if;
  select kind, seller_id, points into named from policy_ledger_entry where id = coalesce(new.offsets_id, new.annuls_id);
  if named.seller_id <> new.seller_id
    or (new.offsets_id is not null and named.kind <> 'DEDUCTION')
    or (new.annuls_id is not null and named.kind <> 'CLOSURE') then
    raise exception 'the entry names nothing that it could offset or annul' using errcode = 'check_violation';
  end if;
  if new.offsets_id is not null and new.points > named.points
    - (select coalesce(sum(points), 0) from policy_ledger_entry where offsets_id = new.offsets_id) then
    raise exception 'the offsets would exceed the deduction' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ledger_follows before insert on policy_ledger_entry
  for each row execute function ledger_entry_must_follow();
`
