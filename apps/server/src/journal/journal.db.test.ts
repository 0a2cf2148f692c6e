import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { goodForm, submit } from '../complaints/acts/submission.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { brokenChains } from './index.js'

let office: TestOffice
let application: pg.Client

beforeAll(async () => {
  office = await openTestOffice()
  application = new pg.Client({ connectionString: office.config.databaseUrl })
  await application.connect()
})
afterAll(async () => {
  await application.end()
  await office.close()
})

const counts = async () => {
  const [row] = await office.rows(`select (select count(*) from complaint) as complaints,
    (select count(*) from journal_entry) as entries, (select count(*) from event) as events,
    (select count(*) from outbox_message) as messages, (select count(*) from clock) as clocks`)
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)])) as Record<
    string,
    number
  >
}

const risen = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]))

describe('each act is one transaction', () => {
  it('with its complaint, one journal entry, one event and the messages it owes', async () => {
    const before = await counts()
    await submit(office, await goodForm(office))
    expect(risen(before, await counts())).toEqual({
      complaints: 1,
      entries: 1,
      events: 1,
      messages: 2,
      clocks: 3,
    })
    const owed = await office.rows(`select kind from outbox_message m where complaint_id =
      (select id from complaint order by sequence desc limit 1) order by kind`)
    expect(owed.map(({ kind }) => kind)).toEqual(['management-notice', 'receipt'])
  })

  it('and when its last write fails, nothing of it is stored', async () => {
    await office.rows('alter table event add constraint broken check (subject_version < 0) not valid')
    const before = await counts()
    const { data, errors = [] } = await submit(office, await goodForm(office))
    expect(data?.submitComplaint ?? null).toBeNull()
    expect(errors[0]?.extensions.code).toBe('INTERNAL')
    expect(errors[0]?.message).not.toContain('broken')
    expect(risen(before, await counts())).toEqual({
      complaints: 0,
      entries: 0,
      events: 0,
      messages: 0,
      clocks: 0,
    })
    await office.rows('alter table event drop constraint broken')
  })
})

describe('the journal', () => {
  it('adds up for the whole demonstration office', async () => {
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it.each([
    ['an act', `update journal_entry set act = 'complaint-withdrawn'`],
    ['a moment', `update journal_entry set recorded_at = recorded_at + interval '1 millisecond'`],
    ['an actor', 'update journal_entry set actor_id = null'],
    ['a fact', `update journal_entry set facts = facts || '[{"kind": "clock-stopped"}]'`],
    ['a hash', `update journal_entry set hash = sha256('x')`],
    ['an entry that is taken out', 'delete from journal_entry'],
  ])('shows %s that was altered', async (_what, sql) => {
    const [{ id }] = await office.rows(
      `select subject_id as id from journal_entry where actor_id is not null group by 1 having count(*) > 2 limit 1`,
    )
    const saved = await office.rows('select * from journal_entry where subject_id = $1 and position = 2', [
      id,
    ])
    await office.rows(`${sql} where subject_id = $1 and position = 2`, [id])
    expect(await brokenChains(office.app.office.reads)).toEqual([id])
    await office.rows('delete from journal_entry where subject_id = $1 and position = 2', [id])
    const [entry] = saved
    await office.rows(
      `insert into journal_entry select * from jsonb_populate_record(null::journal_entry, $1::jsonb)`,
      [
        JSON.stringify({
          ...entry,
          hash: `\\x${entry.hash.toString('hex')}`,
          previous_hash: `\\x${entry.previous_hash.toString('hex')}`,
        }),
      ],
    )
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it.each([
    'update journal_entry set act = act',
    'delete from journal_entry',
    'truncate journal_entry',
    'update event set kind = kind',
    'delete from event',
    'drop table journal_entry',
    'create table intruder (id int)',
  ])('cannot be touched by the server itself: %s', async (sql) => {
    await expect(application.query(sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('KP-1 holds no text and no personal data, nor do events and messages', async () => {
    const secret = {
      name: 'Zwaantje Uniekenaam',
      street: 'Zeldzamelaan',
      town: 'Nergenshuizen',
      email: 'zwaantje@uniek.example',
      telephone: '06 21098765',
    }
    const form = await goodForm(office)
    await submit(office, {
      ...form,
      subject: 'Onvergelijkelijk artikel',
      description: 'Een onnavolgbaar verhaal.',
      complainant: { ...form.complainant, ...secret },
    })
    const [{ told }] = await office.rows(`select string_agg(t, ' ') as told from (
      select facts::text || act as t from journal_entry union all
      select facts::text || kind from event union all
      select facts::text || kind from outbox_message) told`)
    const words = [
      'Zwaantje',
      'Zeldzamelaan',
      'Nergenshuizen',
      'uniek.example',
      '21098765',
      'Onvergelijkelijk',
      'onnavolgbaar',
    ]
    for (const word of words) expect(told.toLowerCase()).not.toContain(word.toLowerCase())
  })
})
