import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nameAs } from '../../access/conflict.fixture.js'
import { brokenChains } from '../../journal/index.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import { type Answer, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, assignTo, check, confirm, handlerOf, outcomeOf, record } from './acts.fixture.js'
import { changed, type Form, goodForm, submit, submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let form: Form
let sander: string
let number: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  form = await goodForm(office)
  sander = await handlerOf(office, 'sander')
})
afterAll(async () => {
  expect(await brokenChains(office.app.office.reads)).toEqual([])
  await office.close()
})
beforeEach(async () => {
  number = await submitted(office)
  clock.pass({ minutes: 5 })
})

const REGISTER = `mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { complaint { id }
  userErrors { code } } }`
const register = (complainant: object) =>
  office.ask(
    REGISTER,
    {
      input: {
        ...form,
        channel: 'COUNTER',
        severity: 'SERIOUS',
        receivedAt: clock.now().toString(),
        complainant: { ...form.complainant, checked: true, ...complainant },
      },
    },
    { as: 'sander' },
  )
const contact = (kind: string, more: object = {}) =>
  record(
    office,
    number,
    { as: 'sander' },
    {
      kind,
      at: clock.now().toString(),
      report: 'Verslag.',
      ...(kind === 'ATTEMPT' ? {} : { mandate: 'M' }),
      ...more,
    },
  )
const agreedDeadlineOn = '2035-03-13'

interface Written {
  readonly rows: Record<string, number>
  readonly act: string
  readonly facts: string[]
  readonly messages: string[]
}

const received = { complaint: 1, complainant: 1, complaint_search: 1, clock: 3, open_work_tally: 1 }
/** What was counted before is taken off, what it is now is counted. */
const recounted = { open_work_tally: 2 }
const receivedFacts = [
  'complaint-received',
  'management-informed',
  'clock-started',
  'clock-started',
  'clock-started',
]

// biome-ignore format: a table is read across
const acts: Record<string, { prepare?: () => Promise<unknown>; act: () => Promise<Answer>; written: Written }> = {
  'a form': { act: () => submit(office, changed(form, 'complainant.email', 'ook.jan@voorbeeld.nl')),
    written: { rows: { ...received, idempotency_key: 1 }, act: 'complaint-registered', facts: receivedFacts, messages: ['management-notice', 'receipt'] } },
  'a registration': { act: () => register({}),
    written: { rows: { ...received, clock: 4 }, act: 'complaint-registered', facts: [...receivedFacts, 'clock-started'], messages: ['management-notice', 'receipt'] } },
  'a registration without an e-mail address': { act: () => register({ email: null }),
    written: { rows: { ...received, clock: 4 }, act: 'complaint-registered', facts: [...receivedFacts, 'clock-started'], messages: ['management-notice'] } },
  'an assignment': { act: () => assign(office, number, { as: 'marieke' }, { handlerId: sander }),
    written: { rows: recounted, act: 'complaint-assigned', facts: ['complaint-assigned'], messages: ['assignment-notice'] } },
  'taking it oneself': { act: () => assign(office, number, { as: 'sander' }, { handlerId: sander }),
    written: { rows: recounted, act: 'complaint-assigned', facts: ['complaint-assigned', 'assignment-confirmed'], messages: [] } },
  'a confirmation': { prepare: () => assignTo(office, number, 'sander'), act: () => confirm(office, number, { as: 'sander' }),
    written: { rows: recounted, act: 'assignment-confirmed', facts: ['assignment-confirmed'], messages: [] } },
  'naming whom it is about': { act: () => nameAs(office, number, 'fatima'),
    written: { rows: {}, act: 'colleague-named', facts: ['colleague-named'], messages: [] } },
  'naming the handler': { prepare: () => assignTo(office, number, 'sander'), act: () => nameAs(office, number, 'sander'),
    written: { rows: recounted, act: 'colleague-named', facts: ['colleague-named', 'assignment-ended'], messages: [] } },
  'a check of the data': { act: () => check(office, number, { as: 'sander' }),
    written: { rows: {}, act: 'complainant-checked', facts: ['complainant-checked'], messages: [] } },
  'an attempt': { act: () => contact('ATTEMPT'),
    written: { rows: { contact_report: 1 }, act: 'contact-recorded', facts: ['contact-attempted'], messages: [] } },
  'a conversation': { act: () => contact('CALL'),
    written: { rows: { contact_report: 1, ...recounted }, act: 'contact-recorded', facts: ['contact-recorded', 'state-changed'], messages: ['contact-confirmation'] } },
  'a personal message': { act: () => contact('MESSAGE'),
    written: { rows: { contact_report: 1, ...recounted }, act: 'contact-recorded', facts: ['contact-recorded', 'state-changed'], messages: [] } },
  'an agreement': { act: () => contact('VISIT', { agreedDeadlineOn }),
    written: { rows: { contact_report: 1, clock: 1, ...recounted }, act: 'contact-recorded', facts: ['contact-recorded', 'deadline-agreed', 'clock-stopped', 'clock-started', 'state-changed'], messages: ['contact-confirmation'] } },
}

const last = (table: string, order: string) => office.rows(`select * from ${table} order by ${order} limit 1`)

describe('an act writes its rows, one journal entry, one event and the messages that are owed', () => {
  it.each(Object.entries(acts))('%s', async (_, { prepare, act, written }) => {
    await prepare?.()
    const before = await storedRows(office)
    const known = await office.rows('select array_agg(id) as ids from outbox_message')
    const answer = await act()
    expect(answer.errors).toBe(undefined)
    const after = await storedRows(office)
    const grown = Object.entries(after).map(
      ([table, count]) => [table, count - (before[table] ?? 0)] as const,
    )
    const { messages } = written
    const expected = { ...written.rows, journal_entry: 1, event: 1, outbox_message: messages.length }
    expect(Object.fromEntries(grown.filter(([, count]) => count !== 0))).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, count]) => count !== 0)),
    )

    const [entry] = await last(
      `journal_entry where subject_noun = 'complaint'`,
      'recorded_at desc, position desc',
    )
    const [event] = await last('event', 'id desc')
    expect([entry.act, event.kind, event.subject_id]).toEqual([written.act, written.act, entry.subject_id])
    expect(event.subject_version).toBe(entry.position)
    expect(entry.facts.map(({ kind }: { kind: string }) => kind)).toEqual(written.facts)
    const owed = await office.rows(
      'select kind, state, complaint_id from outbox_message where not id = any($1) order by kind',
      [known[0].ids],
    )
    expect(owed).toEqual(
      [...messages].sort().map((kind) => ({ kind, state: 'WAITING', complaint_id: entry.subject_id })),
    )
  })
})

it('the event tells the facts of before and after, which filters compare', async () => {
  outcomeOf(await assign(office, number, { as: 'marieke' }, { handlerId: sander }))
  const [{ facts }] = await last('event', 'id desc')
  expect(facts.before).toMatchObject({
    state: 'RECEIVED',
    handlerId: null,
    channel: 'FORM',
    severity: 'NORMAL',
  })
  expect(facts.after).toEqual({ ...facts.before, handlerId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
})

describe('a failure in the middle leaves nothing of an act', () => {
  const broken = [
    'complaint',
    'complainant',
    'clock',
    'complaint_search',
    'journal_entry',
    'outbox_message',
    'event',
    'idempotency_key',
  ]

  it.each(broken)('when %s cannot be written', async (table) => {
    await office.rows(`create or replace function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'away' using errcode = '57P01'; end $$`)
    await office.rows(
      `create trigger refuse before insert on ${table} for each row execute function refuse()`,
    )
    const before = await storedRows(office)
    const idempotencyKey = `key-of-a-form-that-fails-${table}`
    const failed = await submit(office, { ...form, idempotencyKey })
    expect(failed.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    expect(await storedRows(office)).toEqual(before)
    await office.rows(`drop trigger refuse on ${table}`)
    const again = await submit(office, { ...form, idempotencyKey })
    expect(again.data.submitComplaint.userErrors).toEqual([])
  })

  it('nor of a change', async () => {
    await office.rows(`create trigger refuse before insert on event for each row execute function refuse()`)
    const before = await storedRows(office)
    const failed = await contact('CALL', { agreedDeadlineOn })
    expect(failed.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }])
    await office.rows('drop trigger refuse on event')
    expect(await storedRows(office)).toEqual(before)
    expect(outcomeOf(await contact('CALL', { agreedDeadlineOn }))).toMatchObject({ version: 2 })
  })
})

it('a mistake of ours is told without a word of it, and leaves nothing', async () => {
  await office.rows('alter table event add constraint mistaken check (subject_version < 0) not valid')
  const before = await storedRows(office)
  const { data, errors } = await submit(office, form)
  await office.rows('alter table event drop constraint mistaken')
  expect(data).toBeNull()
  expect(errors).toEqual([
    {
      message: expect.stringMatching(/^Er ging iets mis aan onze kant. Noem bij navraag [0-9a-f-]{36}.$/),
      locations: [{ line: 2, column: 3 }],
      path: ['submitComplaint'],
      extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    },
  ])
  expect(await storedRows(office)).toEqual(before)
})

it('KP-1 nothing of a form, a report or a person stands in journal, events or messages', async () => {
  const words = {
    description: 'Zeldzaamverhaal',
    subject: 'Zeldzaamding',
    wish: 'Zeldzaamwens',
    orderNumber: 'Zeldzaam-1',
    sellerName: 'Zeldzaamwinkel',
    complainant: {
      name: 'Zeldzaam Naamsen',
      street: 'Zeldzaamstraat',
      houseNumber: '9876 xq',
      postcode: '9876 ZZ',
      town: 'Zeldzaamdorp',
      country: 'NL',
      telephone: '+31201357924',
      email: 'zeldzaam@voorbeeld.nl',
    },
  }
  number = await submitted(office, words)
  await assignTo(office, number, 'sander')
  outcomeOf(
    await contact('CALL', { report: 'Zeldzaamverslag', mandate: 'Zeldzaammandaat', agreedDeadlineOn }),
  )
  const written = await office.rows(`
    select to_jsonb(j)::text as text from journal_entry j
    union all select to_jsonb(e)::text from event e
    union all select to_jsonb(m)::text from outbox_message m`)
  expect(written.length).toBeGreaterThan(100)
  const everything = written.map(({ text }) => text).join('\n')
  expect(everything).not.toMatch(/zeldzaam/i)
  // A letter or its length keeps each apart from the hexadecimal of a hash.
  for (const personal of ['9876 xq', '9876 ZZ', '1357924']) expect(everything).not.toContain(personal)
})
