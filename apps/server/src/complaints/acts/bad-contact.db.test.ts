import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { handlerOf, outcomeOf, record, refusalOf } from './acts.fixture.js'
import { faultsOf, submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string
let agreed: string
let ids: Record<'hendrik' | 'fatima', string>
let rows: Record<string, number>

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  ids = { hendrik: await handlerOf(office, 'hendrik'), fatima: await handlerOf(office, 'fatima') }
  number = await submitted(office)
  agreed = await submitted(office)
  clock.pass({ hours: 2 })
  outcomeOf(await record(office, agreed, { as: 'sander' }, call({ agreedDeadlineOn: '2035-03-13' })))
  rows = await storedRows(office)
})
afterAll(async () => {
  expect(await storedRows(office)).toEqual(rows)
  await office.close()
})

const call = (more: object = {}) => ({
  kind: 'CALL',
  at: clock.now().toString(),
  report: 'Gebeld en geluisterd.',
  mandate: 'Mandaat 2',
  ...more,
})

describe('a contact with one fault is refused with the field and the kind of fault', () => {
  // biome-ignore format: a table is read across
  it.each<[what: string, change: () => object, fault: string]>([
    ['KP-4 an empty report', () => ({ report: '' }), 'report REQUIRED'],
    ['KP-4 a report of nothing visible', () => ({ report: '\u200B\n' }), 'report REQUIRED'],
    ['a report that is too long', () => ({ report: 'a'.repeat(50_001) }), 'report TOO_LONG'],
    ['a NUL in the report', () => ({ report: 'a\0b' }), 'report INVALID_FORM'],
    ['a lone surrogate in the report', () => ({ report: '\uDC00' }), 'report INVALID_FORM'],
    ['a mandate that is too long', () => ({ mandate: 'a'.repeat(201) }), 'mandate TOO_LONG'],
    ['a NUL in the mandate', () => ({ mandate: '\0' }), 'mandate INVALID_FORM'],
    ['KP-3 neither manager nor mandate', () => ({ mandate: null }), 'managerConsultedId REQUIRED'],
    ['KP-3 a blank mandate', () => ({ mandate: '  ' }), 'managerConsultedId REQUIRED'],
    ['D-19 a handler for a manager', () => ({ managerConsultedId: ids.fatima }), 'managerConsultedId INVALID_FORM'],
    ['a manager that is not there', () => ({ managerConsultedId: 'han_00000000000000000000000000' }), 'managerConsultedId UNKNOWN'],
    ['a complaint for a manager', () => ({ managerConsultedId: 'cmp_00000000000000000000000000' }), 'managerConsultedId UNKNOWN'],
    ['a manager without address', () => ({ managerConsultedId: '', mandate: null }), 'managerConsultedId UNKNOWN'],
    ['a moment to come', () => ({ at: clock.ago({ minutes: -6 }) }), 'at OUT_OF_RANGE'],
    ['a moment before the receipt', () => ({ at: clock.ago({ hours: 3 }) }), 'at OUT_OF_RANGE'],
    ['D-2 a day that is past', () => ({ agreedDeadlineOn: '2035-03-02' }), 'agreedDeadlineOn OUT_OF_RANGE'],
    ['D-2 a Saturday', () => ({ agreedDeadlineOn: '2035-03-10' }), 'agreedDeadlineOn OUT_OF_RANGE'],
    ['D-2 a holiday', () => ({ agreedDeadlineOn: '2035-03-26' }), 'agreedDeadlineOn OUT_OF_RANGE'],
    ['D-3 a day beyond the calendar', () => ({ agreedDeadlineOn: '2041-01-02' }), 'agreedDeadlineOn OUT_OF_RANGE'],
    ['KP-3 a proposal before two attempts', () => ({ kind: 'PROPOSAL', agreedDeadlineOn: '2035-03-13' }), 'kind NOT_ALLOWED_NOW'],
    ['KP-3 an attempt that agrees a day', () => ({ kind: 'ATTEMPT', agreedDeadlineOn: '2035-03-13' }), 'agreedDeadlineOn INVALID_FORM'],
  ])('%s', async (_, change, fault) => {
    const dutch = await record(office, number, { as: 'sander' }, call(change()))
    const english = await record(office, number, { as: 'sander', language: 'en' }, call(change()))
    expect(faultsOf(dutch)).toEqual([fault])
    expect(faultsOf(english)).toEqual([fault])
    expect(refusalOf(english).message).not.toBe(refusalOf(dutch).message)
  })

  it('D-2 an agreement that a later one has replaced', async () => {
    const late = call({ at: clock.ago({ hours: 1 }), agreedDeadlineOn: '2035-03-14' })
    expect(faultsOf(await record(office, agreed, { as: 'sander' }, late))).toEqual(['at OUT_OF_RANGE'])
  })

  it('a proposal when a deadline was agreed already', async () => {
    const proposal = call({ kind: 'PROPOSAL', agreedDeadlineOn: '2035-03-14' })
    expect(refusalOf(await record(office, agreed, { as: 'sander' }, proposal))).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      message: 'Dit kan niet in de stand waarin de melding nu is. Bekijk bij de melding wat nu wel kan.',
    })
  })
})

it('all faults of a contact come together', async () => {
  const worst = {
    kind: 'PROPOSAL',
    at: clock.ago({ hours: -1 }),
    report: '',
    mandate: 'a'.repeat(201),
    managerConsultedId: 'Hendrik',
    agreedDeadlineOn: '2035-03-10',
  }
  expect(faultsOf(await record(office, number, { as: 'sander' }, worst)).sort()).toEqual([
    'agreedDeadlineOn OUT_OF_RANGE',
    'at OUT_OF_RANGE',
    'kind NOT_ALLOWED_NOW',
    'managerConsultedId UNKNOWN',
    'mandate TOO_LONG',
    'report REQUIRED',
  ])
})

describe('the words say what to do, with the day or number that matters', () => {
  // biome-ignore format: a table is read across
  it.each<[change: object, nl: string, en: string]>([
    [{ agreedDeadlineOn: '2035-03-02' }, 'Spreek een dag af op of na 5 maart 2035.', 'Agree a day on or after 5 March 2035.'],
    [{ agreedDeadlineOn: '2035-03-26' }, '26 maart 2035 is geen werkdag. Spreek een werkdag af.', '26 March 2035 is not a working day. Agree a working day.'],
    [{ agreedDeadlineOn: '2041-01-02' }, 'De werkdagenkalender loopt tot en met 31 december 2040. Vraag de beheerder om hem te verlengen.', 'The working calendar runs until 31 December 2040. Ask the administrator to extend it.'],
    [{ mandate: null }, 'Noem wie van de directie is geraadpleegd, of het mandaat waarop u handelt.', 'Name who of management was consulted, or the mandate you act upon.'],
    [{ kind: 'PROPOSAL', agreedDeadlineOn: '2035-03-13' }, 'Een schriftelijk voorstel telt pas als contact na 2 vastgelegde pogingen; er zijn er nu 0.', 'A written proposal counts as contact only after 2 recorded attempts; there are 0 now.'],
  ])('%o', async (change, nl, en) => {
    expect(refusalOf(await record(office, number, { as: 'sander' }, call(change))).message).toBe(nl)
    const english = await record(office, number, { as: 'sander', language: 'en' }, call(change))
    expect(refusalOf(english).message).toBe(en)
  })
})

describe('a value of the wrong type is refused by its place', () => {
  // biome-ignore format: a table is read across
  it.each<[change: object, message: string]>([
    [{ kind: 'CHAT' }, 'kind: one of CALL, VISIT, MESSAGE, ATTEMPT, PROPOSAL is expected here.'],
    [{ at: 'gisteren' }, 'at: DateTime (A moment in UTC, as in RFC 3339: `2026-11-21T13:05:00Z`. Milliseconds at most.) is expected here.'],
    [{ at: 5 }, 'at: DateTime (A moment in UTC, as in RFC 3339: `2026-11-21T13:05:00Z`. Milliseconds at most.) is expected here.'],
    [{ agreedDeadlineOn: '2035-02-30' }, 'agreedDeadlineOn: LocalDate (A calendar day in the Netherlands (Europe/Amsterdam): `2026-11-21`.) is expected here.'],
    [{ expectedVersion: '1' }, 'expectedVersion: a whole number is expected here.'],
    [{ expectedVersion: 1.5 }, 'expectedVersion: a whole number is expected here.'],
    [{ expectedVersion: 3_000_000_000 }, 'expectedVersion: a whole number is expected here.'],
    [{ report: null }, 'report: text is expected here.'],
    [{ state: 'IN_TREATMENT' }, 'state: this field does not exist.'],
  ])('%o', async (change, message) => {
    const { errors } = await record(office, number, { as: 'sander', language: 'en' }, call(change))
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })
})
