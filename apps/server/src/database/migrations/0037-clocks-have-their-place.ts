import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A clock is known by its place among those of its complaint, and tells as what it was stopped. */
export class ClocksHaveTheirPlace1763800000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [places, ends]) await runner.query(statements)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

/** Ids are given in the order of time; until now an agreed day was started when it was spoken of, not when written down. */
const places = `
alter table clock add column position integer;
update clock q set position = n.position
  from (select id, row_number() over (partition by complaint_id order by id) as position from clock) n where n.id = q.id;
alter table clock alter column position set not null, add constraint clock_position_check check (position >= 1);
create unique index clock_of_a_place on clock (complaint_id, position);
`

const ends = `
alter table clock add column stopped_as text check (stopped_as in ('met', 'replaced', 'dropped'));
update clock q set stopped_as = case
    when q.kind in ('decision', 'agreed-deadline') and exists (select from clock o where o.complaint_id = q.complaint_id
      and o.kind = q.kind and o.position > q.position and o.started_at = q.stopped_at) then 'replaced'
    when q.kind = 'agreement' and exists (select from agreement a where a.id = q.about_id and a.state = 'LAPSED') then 'dropped'
    when c.state in ('WITHDRAWN', 'NOT_ADMISSIBLE', 'MERGED') and q.kind <> 'agreement' and q.stopped_at = (
      select max(o.stopped_at) from clock o where o.complaint_id = c.id and o.kind <> 'agreement') then 'dropped'
    else 'met' end
  from complaint c where c.id = q.complaint_id and q.stopped_at is not null;
alter table clock add constraint clock_is_stopped_as_something check ((stopped_at is null) = (stopped_as is null));
`
