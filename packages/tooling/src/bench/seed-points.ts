import type pg from 'pg'

/** Of each account; all but the last one came back. */
const DEDUCTIONS = 10
/** On which one decision falls. */
export const ACCOUNTS = 5
/** On each trader: they take fifty points of the hundred, so that no account comes near to closing. */
const DECISIONS = 10

/**
 * Adds so many accounts, each of a trader of its own and with twenty entries in its ledger, and beside them traders of
 * five accounts with so many reported violations of which the seller was heard. The hashes are any: nobody checks a chain while
 * it is measured. Afterwards the database is vacuumed and analysed, as after every bulk load.
 */
export async function seedPoints(owner: pg.Client, sellers: number, undecided: number): Promise<void> {
  for (const statement of [
    accounts(sellers),
    traders,
    sellersOf,
    'alter table policy_ledger_entry disable trigger user',
    openings,
    bookedViolations,
    draftDeductions,
    deductions,
    restorations,
    'alter table policy_ledger_entry enable trigger user',
    families(Math.ceil(undecided / DECISIONS)),
    tradersOfFamilies,
    sellersOfFamilies,
    reports,
    hearings,
    'drop table draft_account, draft_deduction, draft_family',
    'vacuum analyze',
  ])
    await owner.query(statement)
}

const category = `(select id from policy_category where code = 'SERVICENORMEN')`
const officer = `(select id from handler where 'POLICY_OFFICER' = any(roles) order by name limit 1)`
const anyHash = 'sha256(gen_random_uuid()::text::bytea)'

const accounts = (sellers: number) => `
  create temp table draft_account as
  select n, gen_random_uuid() as trader_id, gen_random_uuid() as seller_id, gen_random_uuid() as violation_id
  from generate_series(1, ${sellers}) n`

const traders = `
  insert into trader (id, register, register_number, name, country)
  select trader_id, 'KVK', lpad(n::text, 8, '0'), 'Handelaar ' || n, 'NL' from draft_account`

const sellersOf = `
  insert into seller (id, trader_id, name, country, opened_on)
  select seller_id, trader_id, 'Winkel ' || lpad(n::text, 6, '0'), 'NL', current_date - 4000 from draft_account`

const openings = `
  insert into policy_ledger_entry (id, trader_id, position, seller_id, kind, effective_on, recorded_at, policy_version,
    reason, points, previous_hash, hash)
  select gen_random_uuid(), trader_id, 1, seller_id, 'OPENING', current_date - 4000, now() - interval '4000 days', 1,
    'Geopend.', 100, ${anyHash}, ${anyHash} from draft_account`

const bookedViolations = `
  insert into violation (id, number, state, seller_id, policy_category_id, weight, reach, deed_on, decided_at, facts)
  select violation_id, 'V-9' || lpad(n::text, 6, '0') || '-0', 'BOOKED', seller_id, ${category}, 5, 'ACCOUNT',
    current_date - 40, now() - interval '30 days', 'De verzending was te vroeg gemeld.' from draft_account`

/** One in each period after which points return and a little more, the last one thirty days ago. */
const draftDeductions = `
  create temp table draft_deduction as
  select gen_random_uuid() as id, a.trader_id, a.seller_id, a.violation_id, i, 5 + (a.n + i)::int % 30 as points,
    current_date - 30 - 390 * (${DEDUCTIONS} - i) as booked_on
  from draft_account a, generate_series(1, ${DEDUCTIONS}) i`

const deductions = `
  insert into policy_ledger_entry (id, trader_id, position, seller_id, kind, effective_on, recorded_at, policy_version,
    actor_id, reason, points, violation_id, deed_on, reach, origin, returns_on, previous_hash, hash)
  select id, trader_id, 2 * i, seller_id, 'DEDUCTION', booked_on, booked_on + time '12:00', 1, ${officer},
    'Te vroeg gemeld.', points, violation_id, booked_on - 10, 'ACCOUNT', 'BOOKING', booked_on + 365, ${anyHash}, ${anyHash}
  from draft_deduction`

const restorations = `
  insert into policy_ledger_entry (id, trader_id, position, seller_id, kind, effective_on, recorded_at, policy_version,
    reason, points, offsets_id, previous_hash, hash)
  select gen_random_uuid(), trader_id, 2 * i + 1, seller_id, 'RESTORATION', booked_on + 365, booked_on + 366 + time '00:07', 1,
    'Termijn verstreken.', points, id, ${anyHash}, ${anyHash}
  from draft_deduction where i < ${DEDUCTIONS}`

const families = (count: number) => `
  create temp table draft_family as
  select f, gen_random_uuid() as trader_id, gen_random_uuid() as seller_id from generate_series(1, ${count}) f`

const tradersOfFamilies = `
  insert into trader (id, register, register_number, name, country)
  select trader_id, 'KVK', '9' || lpad(f::text, 7, '0'), 'Groep ' || f, 'NL' from draft_family`

const sellersOfFamilies = `
  insert into seller (id, trader_id, name, country, opened_on)
  select case when k = 1 then seller_id else gen_random_uuid() end, trader_id, 'Groep ' || f || ' winkel ' || k, 'NL',
    current_date - 400
  from draft_family, generate_series(1, ${ACCOUNTS}) k`

const reports = `
  insert into violation (id, number, state, seller_id, policy_category_id, weight, deed_on, facts, reported_by_id, reported_at)
  select gen_random_uuid(), 'V-8' || lpad((f * ${DECISIONS} + d)::text, 6, '0') || '-0', 'REPORTED', seller_id, ${category}, 0,
    current_date - 3, 'De verzending was te vroeg gemeld.', ${officer}, now()
  from draft_family, generate_series(1, ${DECISIONS}) d`

const hearings = `
  insert into violation_hearing (id, violation_id, heard_on, account, recorded_by_id, recorded_at)
  select gen_random_uuid(), id, current_date - 1, 'Het was een vergissing.', ${officer}, now()
  from violation where number like 'V-8%' and state = 'REPORTED'`
