import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Force majeure: its days, categories and reason, who recorded it, and which violations it withdrew. */
export class NobodyIsBlamedForAnOutage1763800000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [windows, guards]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const windows = `
create table force_majeure_window (
  id uuid primary key,
  state text not null check (state in ('PROPOSED', 'STANDING', 'DECLINED', 'ENDED')),
  from_on date not null,
  -- The last day of it.
  until_on date not null check (until_on between from_on and from_on + 365),
  reason_nl text not null check (length(reason_nl) between 1 and 1000),
  reason_en text not null check (length(reason_en) between 1 and 1000),
  recorded_by_id uuid not null references handler,
  recorded_at timestamptz(3) not null,
  -- Since when it stands; null while it waits for a second person, and when that did not agree.
  stands_at timestamptz(3),
  confirmed_by_id uuid references handler,
  -- Declined or ended.
  ended_by_id uuid references handler,
  ended_at timestamptz(3),
  end_reason text check (length(end_reason) between 1 and 2000),
  version integer not null default 1,
  check ((state in ('STANDING', 'ENDED')) = (stands_at is not null)),
  check (confirmed_by_id is null or (confirmed_by_id <> recorded_by_id and stands_at is not null)),
  check (num_nulls(ended_by_id, ended_at, end_reason) in (0, 3)),
  check ((state in ('DECLINED', 'ENDED')) = (ended_at is not null))
);
create index on force_majeure_window (from_on, id);
create index on force_majeure_window (recorded_at, id);

create table force_majeure_category (
  window_id uuid not null references force_majeure_window,
  policy_category_id uuid not null references policy_category,
  primary key (window_id, policy_category_id)
);

alter table violation
  add column force_majeure_id uuid references force_majeure_window,
  add check (force_majeure_id is null or state = 'WITHDRAWN');
create index on violation (force_majeure_id) where force_majeure_id is not null;
`

const guards = `
create function force_majeure_only_goes_on() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or tg_table_name = 'force_majeure_category' then
    raise exception 'force majeure is kept' using errcode = 'restrict_violation';
  end if;
  if old.state in ('DECLINED', 'ENDED')
    or (old.id, old.from_on, old.until_on, old.reason_nl, old.reason_en, old.recorded_by_id, old.recorded_at)
      is distinct from (new.id, new.from_on, new.until_on, new.reason_nl, new.reason_en, new.recorded_by_id, new.recorded_at)
    or (old.stands_at is not null and (old.stands_at, old.confirmed_by_id)
      is distinct from (new.stands_at, new.confirmed_by_id)) then
    raise exception 'what force majeure was recorded as does not change, nor what ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger force_majeure_is_kept before update or delete on force_majeure_window
  for each row execute function force_majeure_only_goes_on();
create trigger force_majeure_category_is_kept before update or delete on force_majeure_category
  for each row execute function force_majeure_only_goes_on();
`
