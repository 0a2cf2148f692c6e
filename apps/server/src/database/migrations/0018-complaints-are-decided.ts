import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Complaints are judged by a table that the database knows too, closed through a gate, and ended in other ways. */
export class ComplaintsAreDecided1763800000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(judgements)
    await runner.query(bands)
    await runner.query(closings)
    await runner.query(endings)
  }

  async down(): Promise<void> {
    throw new Error('A migration is not undone; restore a backup instead.')
  }
}

/** The same table as in the rules of the office. Above the band management decides, whatever the verdict. */
const judgements = `
alter table complaint_part
  drop constraint complaint_part_check4,
  add constraint nobody_confirms_what_he_judged
    check (confirmed_by <> judged_by or needs = 'MANAGEMENT'),
  add constraint judged_by_the_table check (case verdict
    when 'FOUNDED' then remedy <> 'NONE' and needs <> 'SECOND_PERSON'
      and (remedy not in ('REPLACEMENT', 'REFUND') or why_not_repaired is not null)
    when 'DOUBTFUL' then needs <> 'SECOND_PERSON' and (remedy <> 'NONE' or explanation is not null)
    when 'UNFOUNDED' then case honesty
      when 'HONEST' then needs = 'MANAGEMENT' and (remedy <> 'NONE' or explanation is not null)
      else needs = 'SECOND_PERSON' and remedy = 'NONE' and explanation is not null end
    else true end),
  add column returned_reason text,
  add column returned_by uuid references handler,
  add column returned_at timestamptz(3),
  add constraint returned_with_a_reason check (num_nulls(returned_reason, returned_by, returned_at) in (0, 3)),
  add constraint judged_or_returned check (returned_reason is null or verdict is null);
`

/** Usual amounts in cents, both ends included; a category without a row has the standard one. */
const bands = `
create table compensation_band (
  category_id uuid primary key references category,
  from_cents bigint not null check (from_cents >= 0),
  to_cents bigint not null,
  check (from_cents <= to_cents)
);
`

const closings = `
create table complaint_closing (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  round integer not null check (round >= 1),
  cause text not null check (cause in
    ('ARTICLE', 'MANUAL', 'DESCRIPTION', 'ADVERTISING', 'SERVICE', 'PERSONNEL', 'NONE_FOUND')),
  unit text not null,
  origin text not null check (origin in ('US', 'SUPPLIER', 'CUSTOMER', 'NEITHER')),
  aftercare_on date not null,
  aftercare_by uuid not null references handler,
  closed_by uuid not null references handler,
  closed_at timestamptz(3) not null,
  aftercare_way text check (aftercare_way in ('TELEPHONE', 'SURVEY')),
  aftercare_solved boolean,
  aftercare_report text,
  aftercare_at timestamptz(3),
  aftercare_recorded_by uuid references handler,
  unique (complaint_id, round),
  check (num_nulls(aftercare_way, aftercare_solved, aftercare_at) in (0, 3)),
  check (aftercare_way is not null or num_nonnulls(aftercare_report, aftercare_recorded_by) = 0),
  check (aftercare_way is distinct from 'TELEPHONE' or aftercare_report is not null)
);
`

const endings = `
alter table complaint
  add column inadmissible_reason text check (inadmissible_reason in ('ANONYMOUS', 'HANDLED_BEFORE', 'NOT_OURS')),
  add column inadmissible_declared_by uuid references handler,
  add column inadmissible_declared_at timestamptz(3),
  add column inadmissible_confirmed_by uuid references handler,
  add column inadmissible_confirmed_at timestamptz(3),
  add constraint declared_by_somebody
    check (num_nulls(inadmissible_reason, inadmissible_declared_by, inadmissible_declared_at) in (0, 3)),
  add constraint confirmed_by_another
    check (num_nulls(inadmissible_confirmed_by, inadmissible_confirmed_at) in (0, 2)
      and inadmissible_confirmed_by <> inadmissible_declared_by),
  add constraint ended_by_two
    check ((state = 'NOT_ADMISSIBLE') = (inadmissible_confirmed_at is not null)),
  add column withdrawal_reason text,
  add constraint withdrawn_for_a_reason check (withdrawal_reason is null or state = 'WITHDRAWN');
`
