import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Numbers that were related no longer are: a link that stands gets its last day once, by whom and why. */
export class ALinkEnds1763800000059 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [ends, guards]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const ends = `
alter table trader_link
  drop constraint trader_link_check8,
  add constraint who_ended_it_is_known check (case state
    when 'PROPOSED' then ended_at is null
    when 'STANDING' then ended_at is null or until_on is not null
    else ended_at is not null end);
`

const guards = `
create or replace function link_only_goes_on() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a link between numbers is kept' using errcode = 'restrict_violation';
  end if;
  if old.state in ('DECLINED', 'WITHDRAWN')
    or (old.id, old.kind, old.one_id, old.other_id, old.evidence, old.found_by_id, old.found_at)
      is distinct from (new.id, new.kind, new.one_id, new.other_id, new.evidence, new.found_by_id, new.found_at)
    or (old.one_ownership_id, old.other_ownership_id, old.confidence, old.since_on)
      is distinct from (new.one_ownership_id, new.other_ownership_id, new.confidence, new.since_on)
    or (old.stands_at is not null and (old.stands_at, old.stands_on, old.confirmed_by_id)
      is distinct from (new.stands_at, new.stands_on, new.confirmed_by_id))
    or (old.ended_at is not null and new.state <> 'WITHDRAWN') then
    raise exception 'what a link was found by does not change, nor one that ended' using errcode = 'restrict_violation';
  end if;
  if old.until_on is distinct from new.until_on and (old.until_on is not null or new.ended_at is null
    or (old.kind, old.state, new.state) <> ('RELATED', 'STANDING', 'STANDING')) then
    raise exception 'a link ends once, while it stands' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
`
