import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Register numbers that are related, or of one legal person: by whom, on what evidence, and until when it stood. */
export class NumbersAreLinked1763800000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [links, guards]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const links = `
create table trader_link (
  id uuid primary key,
  kind text not null check (kind in ('RELATED', 'SAME_PERSON')),
  state text not null check (state in ('PROPOSED', 'STANDING', 'DECLINED', 'WITHDRAWN')),
  one_id uuid not null references trader,
  other_id uuid not null references trader,
  -- The owners as it was found; null for the first one of a number.
  one_ownership_id uuid references block_lift,
  other_ownership_id uuid references block_lift,
  confidence text check (confidence in ('PROBABLE', 'CERTAIN')),
  since_on date,
  -- The first day on which they no longer were related; null while they are.
  until_on date check (until_on > since_on),
  evidence text not null check (length(evidence) between 1 and 2000),
  found_by_id uuid not null references handler,
  found_at timestamptz(3) not null,
  -- Since when it stands; null while it waits for a second person, and when that did not agree.
  stands_at timestamptz(3),
  stands_on date,
  confirmed_by_id uuid references handler,
  -- Declined or withdrawn.
  ended_by_id uuid references handler,
  ended_at timestamptz(3),
  end_reason text check (length(end_reason) between 1 and 2000),
  version integer not null default 1,
  check (one_id < other_id),
  check ((kind = 'RELATED') = (confidence is not null)),
  check ((kind = 'RELATED') = (since_on is not null)),
  check (num_nulls(stands_at, stands_on) in (0, 2)),
  check ((state in ('STANDING', 'WITHDRAWN')) = (stands_at is not null)),
  check (confirmed_by_id is null or (confirmed_by_id <> found_by_id and stands_at is not null)),
  check (num_nulls(ended_by_id, ended_at, end_reason) in (0, 3)),
  check ((state in ('DECLINED', 'WITHDRAWN')) = (ended_at is not null))
);
create index links_of_one on trader_link (one_id) where state = 'STANDING';
create index links_of_other on trader_link (other_id) where state = 'STANDING';
create index on trader_link (one_id, found_at);
create index on trader_link (other_id, found_at);
create unique index one_proof_at_a_time on trader_link (one_id, other_id, coalesce(one_ownership_id, one_id),
  coalesce(other_ownership_id, other_id)) where kind = 'SAME_PERSON' and state in ('PROPOSED', 'STANDING');
`

const guards = `
create function link_only_goes_on() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a link between numbers is kept' using errcode = 'restrict_violation';
  end if;
  if old.state in ('DECLINED', 'WITHDRAWN')
    or (old.id, old.kind, old.one_id, old.other_id, old.evidence, old.found_by_id, old.found_at)
      is distinct from (new.id, new.kind, new.one_id, new.other_id, new.evidence, new.found_by_id, new.found_at)
    or (old.one_ownership_id, old.other_ownership_id, old.confidence, old.since_on, old.until_on)
      is distinct from (new.one_ownership_id, new.other_ownership_id, new.confidence, new.since_on, new.until_on)
    or (old.stands_at is not null and (old.stands_at, old.stands_on, old.confirmed_by_id)
      is distinct from (new.stands_at, new.stands_on, new.confirmed_by_id)) then
    raise exception 'what a link was found by does not change, nor one that ended' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger link_is_kept before update or delete on trader_link
  for each row execute function link_only_goes_on();
`
