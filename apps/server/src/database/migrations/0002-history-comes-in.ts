import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Complaints that were settled elsewhere can be taken over, and open work is counted as it changes. */
export class HistoryComesIn1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(history)
    await runner.query(tally)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const history = `
alter table complaint
  drop constraint complaint_state_check,
  add constraint complaint_state_check check (state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'IMPORTED')),
  alter column description drop not null,
  alter column tracking_hash drop not null,
  alter column management_informed_at drop not null,
  add constraint own_work_is_whole check (state = 'IMPORTED'
    or (description is not null and tracking_hash is not null and management_informed_at is not null)),
  add constraint history_has_no_work check (state <> 'IMPORTED'
    or (handler_id is null and next_due_at is null and tracking_hash is null and management_informed_at is null
      and contact_attempts = 0 and version = 1));

create table imported_complaint (
  complaint_id uuid primary key references complaint,
  source text not null,
  external_id text not null,
  received_on date not null,
  settled_on date,
  outcome text,
  published jsonb not null,
  check (settled_on >= received_on),
  unique (source, external_id)
);

-- An index holds only what its lists can ask for: a million taken over are then a million fewer entries in each.
drop index complaint_handler_id_received_at_idx;
create index on complaint (handler_id, received_at) where handler_id is not null;
drop index complaint_seller_id_received_at_idx;
create index on complaint (seller_id, received_at) where seller_id is not null;
alter table complaint drop constraint complaint_tracking_hash_key;
create unique index on complaint (tracking_hash) where tracking_hash is not null;
create index open_complaints_by_due on complaint ((coalesce(next_due_at, 'infinity')), id)
  where state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT');
create index open_complaints_by_receipt on complaint (received_at, id)
  where state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT');
`

const tally = `
-- How many open complaints are alike, as a sum of changes. Rows are only added, so that no two acts wait for each
-- other; fold_open_work_tally() adds up what is there now and then, and changes no sum.
create table open_work_tally (
  handler_id uuid,
  state text not null,
  severity text not null,
  unconfirmed boolean not null,
  due_on date,
  change integer not null
);

create function tally_open_work() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT') then
    insert into open_work_tally values (old.handler_id, old.state, old.severity,
      old.handler_id is not null and old.assignment_confirmed_at is null,
      (old.next_due_at at time zone 'Europe/Amsterdam')::date, -1);
  end if;
  if tg_op <> 'DELETE' and new.state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT') then
    insert into open_work_tally values (new.handler_id, new.state, new.severity,
      new.handler_id is not null and new.assignment_confirmed_at is null,
      (new.next_due_at at time zone 'Europe/Amsterdam')::date, 1);
  end if;
  return null;
end $$;

create trigger tally_new_work after insert on complaint for each row
  when (new.state <> 'IMPORTED') execute function tally_open_work();
create trigger tally_changed_work after update on complaint for each row
  when ((old.state, old.severity, old.handler_id, old.assignment_confirmed_at, old.next_due_at)
    is distinct from (new.state, new.severity, new.handler_id, new.assignment_confirmed_at, new.next_due_at))
  execute function tally_open_work();
create trigger tally_gone_work after delete on complaint for each row execute function tally_open_work();

create function fold_open_work_tally() returns void language sql as $$
  with gone as (delete from open_work_tally returning *)
  insert into open_work_tally
  select handler_id, state, severity, unconfirmed, due_on, sum(change) from gone
  group by handler_id, state, severity, unconfirmed, due_on having sum(change) <> 0
$$;

insert into open_work_tally
select handler_id, state, severity, handler_id is not null and assignment_confirmed_at is null,
  (next_due_at at time zone 'Europe/Amsterdam')::date, count(*)
from complaint group by 1, 2, 3, 4, 5;
`
