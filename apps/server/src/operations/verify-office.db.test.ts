import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import pg from 'pg'
import type { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FileFolder } from '../attachments/index.js'
import { assignTo, fileOf, outcomeOf, record } from '../complaints/acts/acts.fixture.js'
import { promise } from '../complaints/acts/agree.fixture.js'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { watchAssignments, watchClocks } from '../complaints/index.js'
import { Reads } from '../database/reads.js'
import { importFiles } from '../imports/index.js'
import type { JobCall } from '../jobs/index.js'
import { journalReadings } from '../readings/index.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { uploadFor } from './backup.fixture.js'
import { invariants, type Verified, verifyOffice } from './verify-office.js'

let office: TestOffice
let owner: pg.Client
let number: string
beforeAll(async () => {
  office = await openTestOffice()
  const attachments = [await uploadFor(office, 'bon.txt', 'Leesbril')]
  number = await submitted(office, { attachments, idempotencyKey: 'a'.repeat(32) })
  await fileOf(office, number)
  const call = { office: office.app.office, requestId: 'of-the-test', signal: new AbortController().signal }
  await journalReadings.run({}, { ...call, at: office.app.office.now() })
  await letClocksPass(call)
  owner = new pg.Client({ connectionString: office.config.migrationUrl })
  await owner.connect()
  await owner.query(`
    insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at, category_id)
      select gen_random_uuid(), next, 'K-2019-' || lpad(next::text, 6, '0') || '-X', 'IMPORTED', 'LETTER', 'NORMAL', 'NL',
        now(), now(), (select id from category limit 1) from nextval('complaint_sequence') as s (next);
    insert into history_word select 'oud', array[sequence] from complaint where number like '%-X';
    insert into imported_complaint select id, 'register', '1', current_date, null, null, '{}', null, 1 from complaint
      where number like '%-X';
    insert into import_run (id, kind, state, source, file_name, size, sha256, ticket_hash, prepared_at)
      values ('${IMPORT}', 'ORDERS', 'READY', 'register', 'orders.csv', 3, sha256('a;b'), sha256('ticket'), now())`)
  await mkdir(dirname(importFile()), { recursive: true })
  await writeFile(importFile(), 'a;b')
})
afterAll(async () => {
  await owner.end()
  await office.close()
})

/** Something agreed stands still; the others pass, and nobody confirms. */
async function letClocksPass(call: Omit<JobCall, 'at'>): Promise<void> {
  const now = office.app.office.now()
  const contact = {
    kind: 'CALL',
    at: now.toString(),
    report: 'Gebeld.',
    mandate: 'M',
    agreedDeadlineOn: monday(now),
  }
  outcomeOf(await record(office, number, { as: 'sander' }, contact))
  outcomeOf(await promise(office, number, 'pauseClock', 'sander', { reason: 'Wij wachten op foto’s.' }))
  await assignTo(office, number, 'sander')
  for (const task of [watchClocks, watchAssignments])
    await task.run({}, { ...call, at: now.add({ hours: 24 * 40 }) })
}

const monday = (now: Temporal.Instant) => {
  const on = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
  return on.add({ days: 15 - on.dayOfWeek }).toString()
}

const IMPORT = '018f0000-0000-7000-8000-000000000001'
const importFile = () => importFiles.pathOf(office.config.dataFolder, IMPORT)

// The owner's one connection: what is planted in its transaction is seen, and gone afterwards.
const premises = () => ({
  reads: new Reads(owner as unknown as pg.Pool),
  dataFolder: office.config.dataFolder,
})

const checkAll = async (): Promise<readonly Verified[]> => {
  const found: Verified[] = []
  for await (const each of verifyOffice(premises())) found.push(each)
  return found
}

const check = (name: string) => invariants.find((each) => each.name === name)?.check(premises())

describe('an office in order', () => {
  it('has no faults, and something to look at for every invariant', async () => {
    const found = await checkAll()
    expect(found.filter(({ faults }) => faults > 0)).toEqual([])
    expect(found.filter(({ looked }) => looked === 0)).toEqual([])
  })
})

const its = (table: string) => `(select id from ${table} where number = ':number')`
const complaint = its('complaint')

/** An entry that offsets so much of a deduction, on a day that is not its own. */
const anOffset = (kind: 'WITHDRAWAL' | 'RESTORATION', points: string) => `
  insert into policy_ledger_entry (id, trader_id, position, seller_id, kind, effective_on, recorded_at, policy_version,
      reason, points, offsets_id, lowers_to, previous_hash, hash)
    select gen_random_uuid(), trader_id, 999, seller_id, '${kind}', effective_on, recorded_at, 1,
      'x', ${points}, id, ${kind === 'WITHDRAWAL' ? '0' : 'null'}, hash, sha256('x')
    from policy_ledger_entry where kind = 'DEDUCTION' order by id limit 1`

describe('a fault is found:', () => {
  const planted: readonly (readonly [name: string, plant: string])[] = [
    [
      'every number names one complaint, and the next one was never given',
      `update complaint set number = ':number' where number <> ':number' and id = (select min(id::text)::uuid from complaint)`,
    ],
    [
      'every number names one complaint, and the next one was never given',
      `alter sequence complaint_sequence restart with 2`,
    ],
    [
      'every complaint has its category',
      `alter table category disable trigger category_is_kept;
       alter table category drop constraint category_parent_id_fkey;
       delete from category where id = (select category_id from complaint where number = ':number')`,
    ],
    [
      'whom and what a complaint refers to is there',
      `alter table complaint disable trigger complaint_refers_to_what_is_there;
       update complaint set receiver_id = gen_random_uuid() where number = ':number'`,
    ],
    [
      'every complaint of our own can be found by its words',
      `delete from complaint_search where complaint_id = ${complaint}`,
    ],
    [
      'every word of our own work that was learned is known to a search',
      'select learn_search_words((select max(sequence) from complaint)); delete from search_word',
    ],
    [
      'what was taken over can be found by as many words as it has, and nothing else can',
      "delete from history_word where word = 'oud'",
    ],
    [
      'what was taken over can be found by as many words as it has, and nothing else can',
      `insert into history_word values ('oud', '{2147483647}')`,
    ],
    [
      'every complaint of our own has its complainant',
      `delete from complainant where complaint_id = ${complaint}`,
    ],
    [
      'every complaint of our own has its clocks: contact, notice and decision',
      `delete from clock_step; delete from clock where complaint_id = ${complaint} and kind = 'decision'`,
    ],
    [
      'the soonest running clock is what the complaint says',
      `update clock set due_at = due_at - interval '1 day' where complaint_id = ${complaint} and kind = 'delay-notice'`,
    ],
    [
      'every change of a complaint of our own has one journal entry and one event',
      `delete from journal_entry where subject_id = ${complaint}`,
    ],
    [
      'every change of a complaint of our own has one journal entry and one event',
      `update complaint set version = version + 1 where id = ${complaint}`,
    ],
    [
      'a complaint is what its journal, told again, makes of it',
      `update clock set stopped_at = started_at, stopped_as = 'met' where complaint_id = ${complaint} and kind = 'decision'`,
    ],
    [
      'management was told of every complaint of our own',
      `delete from outbox_message where complaint_id = ${complaint} and kind = 'management-notice'`,
    ],
    ['what was taken over has its history, and nothing else has', 'delete from imported_complaint'],
    [
      'what was taken over has its history, and nothing else has',
      `insert into imported_complaint values (${complaint}, 'register', '2', current_date, null, null, '{}')`,
    ],
    [
      'every reading of a complaint stands in its journal an hour later',
      `insert into complaint_read (id, complaint_id, reader_id, quarter_at, at)
         select gen_random_uuid(), complaint_id, reader_id, quarter_at - interval '2 hours', at - interval '2 hours' from complaint_read`,
    ],
    [
      'every reading of which the journal tells was told as it was',
      'update complaint_read set journal_position = 1',
    ],
    [
      'what was taken over has no clock and no work',
      `update clock set complaint_id = (select id from complaint where number like '%-X')
         where id = (select id from clock limit 1)`,
    ],
    [
      'the tally of open work is what a fresh count gives',
      `delete from open_work_tally where ctid = (select ctid from open_work_tally limit 1)`,
    ],
    [
      'every step of a clock was told once, and stands in the journal as often',
      `delete from clock_step where ctid = (select ctid from clock_step limit 1)`,
    ],
    [
      'every step of a clock was told once, and stands in the journal as often',
      `insert into clock_step select id, 'half', now() from clock where complaint_id = ${complaint} and kind = 'agreed-deadline'`,
    ],
    [
      'every running clock that passed its last moment when it was looked at has its breach',
      `delete from clock_step where step = 'breach'`,
    ],
    [
      'no breach was told at or before the last moment of its clock',
      `update clock_step set reached_at = reached_at - interval '80 days' where step = 'breach'`,
    ],
    [
      'only what was agreed ever stood still, and once at a time',
      `update clock_pause set clock_id = (select id from clock where complaint_id = ${complaint} and kind = 'decision')`,
    ],
    [
      'only what was agreed ever stood still, and once at a time',
      `insert into clock_pause select gen_random_uuid(), clock_id, reason, due_on, paused_at, paused_by, paused_at
         from clock_pause`,
    ],
    [
      'the complainant was told of everything that stands or stood still',
      `delete from outbox_message where kind = 'pause-notice'`,
    ],
    [
      'what was agreed is due on the day of its clock',
      `update complaint set agreed_deadline_on = agreed_deadline_on + 1 where id = ${complaint}`,
    ],
    [
      'every assignment that nobody confirmed was told once, and stands in the journal as often',
      'delete from assignment_signal',
    ],
    [
      'nothing is older than its retention',
      `update journal_entry set recorded_at = recorded_at - interval '5 years'
         where subject_id in (select id from complaint where state = 'CLOSED');
       update complaint set received_at = received_at - interval '5 years' where state = 'CLOSED'`,
    ],
    [
      'of what was disposed of nobody can be known any more',
      `update complaint set disposed_on = current_date, subject = null, description = null, wish = null,
         order_number = null, seller_name = null, tracking_hash = null where state = 'CLOSED'`,
    ],
    ['events are numbered without gaps', 'delete from event where number = 1'],
    [
      'every message that is owed waits, or was sent or failed at a known moment',
      `update outbox_message set state = 'SENT' where complaint_id = ${complaint}`,
    ],
    [
      'every journal adds up: no entry was altered, added or taken away',
      `update journal_entry set act = 'complaint-assigned' where subject_id = ${complaint}`,
    ],
    [
      'every remembered key has its answer, and the answer is there',
      `update idempotency_key set answer = '"00000000-0000-0000-0000-000000000000"'`,
    ],
    [
      'every remembered key has its answer, and the answer is there',
      'update idempotency_key set answer = null',
    ],
    [
      'an import of history has as many complaints as its journal tells',
      `update import_run set kind = 'HISTORY', accepted = accepted + 1, records = records + 1`,
    ],
    [
      'no history and no words of a search are left without their complaint',
      `insert into complaint_search values (gen_random_uuid(), '')`,
    ],
    [
      'every row of an import was taken, was there already, changed something or was rejected',
      'update import_run set rejects_kept = rejected + 1',
    ],
    [
      'every ledger adds up: no entry was altered, added or taken away',
      `alter table policy_ledger_entry disable trigger user;
       update policy_ledger_entry set points = points - 1 where kind = 'DEDUCTION'`,
    ],
    [
      'every account is open, suspended or closed as its ledger says',
      `update seller set account_state = 'OPEN' where account_state = 'CLOSED'`,
    ],
    [
      'every account is open, suspended or closed as its ledger says',
      `update seller set account_state = 'CLOSED' where account_state = 'OPEN'`,
    ],
    [
      'what was given back never exceeds what was taken',
      `alter table policy_ledger_entry disable trigger user;
       ${anOffset('WITHDRAWAL', 'points + 1')}`,
    ],
    [
      'points that are back are written down once, on their date',
      `alter table policy_ledger_entry disable trigger user;
       ${anOffset('RESTORATION', 'points')}`,
    ],
    [
      'points that are back are written down once, on their date',
      `alter table policy_ledger_entry disable trigger user;
       update policy_ledger_entry set returns_on = current_date - 3, effective_on = current_date - 368
       where id = (select e.id from policy_ledger_entry e join seller s on s.id = e.seller_id
         where e.kind = 'DEDUCTION' and s.account_state = 'OPEN' limit 1)`,
    ],
    [
      'a register number is blocked when its accounts are closed, and only then',
      'update trader set blocked_on = null',
    ],
    [
      'a register number is blocked when its accounts are closed, and only then',
      'update trader set blocked_on = current_date',
    ],
    [
      'every deduction, withdrawal and return was told to the account once',
      `delete from notice_delivery; delete from outbox_message where kind = 'points-deducted'`,
    ],
    [
      'what came by a link is there because one stands for the day of the deed, or was withdrawn with it',
      `alter table policy_ledger_entry disable trigger user;
       update policy_ledger_entry set origin = 'LINK', origin_id = gen_random_uuid() where kind = 'DEDUCTION'`,
    ],
    [
      'what came by a link is there because one stands for the day of the deed, or was withdrawn with it',
      `alter table policy_ledger_entry disable trigger user;
       with ended as (
         insert into trader_link (id, kind, state, one_id, other_id, confidence, since_on, until_on, evidence,
           found_by_id, found_at, stands_at, stands_on)
         select gen_random_uuid(), 'RELATED', 'STANDING', one.id, other.id, 'CERTAIN', '2000-01-01', '2000-02-01', 'x',
           h.id, now(), now(), current_date
         from trader one join trader other on one.id < other.id, handler h limit 1 returning id)
       update policy_ledger_entry set origin = 'LINK', origin_id = (select id from ended) where kind = 'DEDUCTION'`,
    ],
    [
      'every deduction, withdrawal and return was told to the account once',
      `delete from notice_delivery; delete from outbox_message where kind = 'points-deducted';
       insert into told_elsewhere select id from policy_ledger_entry where kind = 'DEDUCTION'`,
    ],
    [
      'no account is told of points that are not in its ledger',
      `update outbox_message set facts = jsonb_set(facts, '{entryId}', '"gone"') where kind = 'points-deducted'`,
    ],
    [
      'every booked violation took its weight once from the account of the deed, and a note took nothing',
      `update violation set weight = weight + 1 where state = 'BOOKED'`,
    ],
    [
      'every booked violation took its weight once from the account of the deed, and a note took nothing',
      `update violation set state = 'BOOKED', weight = 5, points_return_on = current_date where state = 'REPORTED'`,
    ],
    [
      'no account lost points twice for one violation, and none for one that was not booked',
      `update violation set state = 'REPORTED' where state = 'BOOKED'`,
    ],
    [
      'every booked violation stands once in the journal, and was told as often',
      `delete from event where kind = 'violation-booked'`,
    ],
    [
      'nothing stands booked for which force majeure excuses',
      `update violation set state = 'BOOKED', force_majeure_id = null where force_majeure_id is not null`,
    ],
    [
      'what force majeure withdrew was done within it, of one of its categories',
      `update violation set deed_on = deed_on - 100 where force_majeure_id is not null`,
    ],
  ]

  it.each(planted)('%s (%#)', async (name, plant) => {
    await owner.query('begin')
    try {
      await owner.query(plant.replaceAll(':number', number))
      const found = await check(name)
      expect(found?.faults).toBeGreaterThan(0)
      expect(found?.examples.length).toBeGreaterThan(0)
    } finally {
      await owner.query('rollback')
    }
  })

  const file = 'every file that was sent is there, as it was sent'
  it.each([
    [`${file}: altered`, (path: string) => writeFile(path, 'Zonnebril')],
    [`${file}: gone`, (path: string) => rm(path)],
  ])('%s', async (_, harm) => {
    const [row] = await office.rows(
      `select id from attachment where complaint_id = (select id from complaint where number = $1)`,
      [number],
    )
    const path = new FileFolder(office.config.dataFolder).pathOf(row.id)
    await harm(path)
    expect(await check(file)).toMatchObject({ faults: 1, examples: [row.id] })
    await writeFile(path, 'Leesbril')
    expect(await check(file)).toMatchObject({ faults: 0 })
  })

  const toImport = 'every file that is still to be imported is there, as it was sent'
  it(toImport, async () => {
    await writeFile(importFile(), 'a;c')
    expect(await check(toImport)).toMatchObject({ faults: 1, examples: [IMPORT] })
    await writeFile(importFile(), 'a;b')
  })

  it('none is without a fault planted for it', () => {
    const tried = new Set([...planted.map(([name]) => name), file, toImport])
    expect(invariants.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})
