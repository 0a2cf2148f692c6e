import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Complaints are decided, closed and opened again; their parts, agreements and offers are kept with them. */
export class TheProcedureBegins1763800000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(states)
    await runner.query(openWork)
    await runner.query(clocks)
    await runner.query(parts)
    await runner.query(agreements)
    await runner.query(offers)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

const OPEN = `('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED')`

const states = `
alter table complaint
  drop constraint complaint_state_check,
  add constraint complaint_state_check check (state in ('RECEIVED', 'IN_CONTACT', 'IN_TREATMENT', 'DECIDED',
    'CLOSED', 'WITHDRAWN', 'NOT_ADMISSIBLE', 'IMPORTED')),
  drop constraint complaint_check3,
  add constraint treatment_has_a_deadline check (state <> 'IN_TREATMENT' or agreed_deadline_on is not null),
  add constraint nothing_is_agreed_before_contact
    check (state not in ('RECEIVED', 'IN_CONTACT', 'IMPORTED') or agreed_deadline_on is null),
  add column round integer not null default 1 check (round >= 1);
`

/** A decided complaint is still open work. */
const openWork = `
drop index open_complaints_by_due, open_complaints_by_receipt, open_complaints_by_receiver;
create index open_complaints_by_due on complaint ((coalesce(next_due_at, 'infinity')), id) where state in ${OPEN};
create index open_complaints_by_receipt on complaint (received_at, id) where state in ${OPEN};
create index open_complaints_by_receiver on complaint (receiver_id)
  where receiver_id is not null and state in ${OPEN};

create or replace function tally_open_work() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.state in ${OPEN} then
    insert into open_work_tally values (old.handler_id, old.state, old.severity,
      old.handler_id is not null and old.assignment_confirmed_at is null,
      (old.next_due_at at time zone 'Europe/Amsterdam')::date, -1);
  end if;
  if tg_op <> 'DELETE' and new.state in ${OPEN} then
    insert into open_work_tally values (new.handler_id, new.state, new.severity,
      new.handler_id is not null and new.assignment_confirmed_at is null,
      (new.next_due_at at time zone 'Europe/Amsterdam')::date, 1);
  end if;
  return null;
end $$;
`

const clocks = `
alter table clock
  drop constraint clock_kind_check,
  add constraint clock_kind_check check (kind in ('first-contact', 'agreed-deadline', 'delay-notice', 'decision',
    'agreement', 'management-reading', 'holding-reply', 'aftercare')),
  add column about_id uuid,
  add constraint clock_is_about_something check ((kind in ('agreement', 'holding-reply')) = (about_id is not null));
drop index one_running_clock_of_a_kind;
create unique index one_running_clock_of_a_kind on clock
  (complaint_id, kind, coalesce(about_id, '00000000-0000-0000-0000-000000000000'::uuid)) where stopped_at is null;
`

const parts = `
create table complaint_part (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  position integer not null check (position > 0),
  round integer not null check (round >= 1),
  description text not null,
  verdict text check (verdict in ('FOUNDED', 'DOUBTFUL', 'UNFOUNDED')),
  honesty text check (honesty in ('HONEST', 'DISHONEST')),
  remedy text check (remedy in
    ('REPAIR', 'REPLACEMENT', 'REFUND', 'PUT_RIGHT', 'PRICE_REDUCTION', 'COMPENSATION', 'APOLOGY', 'NONE')),
  amount_in_cents bigint check (amount_in_cents between 0 and 100000000000),
  currency text check (currency = 'EUR'),
  explanation text,
  why_not_repaired text,
  why_outside_band text,
  judged_by uuid references handler,
  judged_at timestamptz(3),
  needs text check (needs in ('NOBODY', 'SECOND_PERSON', 'MANAGEMENT')),
  confirmed_by uuid references handler,
  confirmed_at timestamptz(3),
  answer text,
  unique (complaint_id, position),
  check (num_nulls(verdict, remedy, judged_by, judged_at, needs) in (0, 5)),
  check ((honesty is not null) = coalesce(verdict = 'UNFOUNDED', false)),
  check ((amount_in_cents is null) = (currency is null)),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by <> judged_by)
);
`

const agreements = `
create table agreement (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  what text not null,
  party text not null check (party in ('OFFICE', 'SELLER', 'COMPLAINANT')),
  responsible_id uuid not null references handler,
  due_on date not null,
  made_at timestamptz(3) not null,
  state text not null check (state in ('OPEN', 'DONE', 'LAPSED')),
  settled_at timestamptz(3),
  settled_note text,
  check ((state = 'OPEN') = (settled_at is null)),
  check ((settled_at is null) = (settled_note is null))
);
create index on agreement (complaint_id, made_at);
`

const offers = `
create table offer (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  round integer not null check (round >= 1),
  options jsonb not null,
  default_key text,
  answer_by date not null,
  offered_at timestamptz(3) not null,
  chosen_key text,
  chosen_by text check (chosen_by in ('COMPLAINANT', 'STAFF', 'DEFAULT')),
  chosen_at timestamptz(3),
  check ((chosen_key is null) = (chosen_by is null) and (chosen_key is null) = (chosen_at is null))
);
create index on offer (complaint_id, offered_at);
`
