import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The sequencer's work as one call: every statement in it sees what was committed before it had the lock. */
export class EventsAreNumberedInOneJourney1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(numbering)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const numbering = `
create function number_events(sequencer_lock bigint, channel text) returns integer language plpgsql as $$
declare
  numbered integer;
begin
  perform pg_advisory_xact_lock(sequencer_lock);
  with fresh as (
    select id, row_number() over (order by recorded_at, id) as place from event where number is null
  ), top as (select coalesce(max(number), 0) as number from event)
  update event set number = top.number + fresh.place from fresh, top where event.id = fresh.id;
  get diagnostics numbered = row_count;
  if numbered > 0 then
    perform pg_notify(channel, '');
  end if;
  return numbered;
end $$;
`
