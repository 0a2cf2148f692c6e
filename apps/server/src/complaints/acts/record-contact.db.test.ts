import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { fileOf, handlerOf, outcomeOf, record } from './acts.fixture.js'
import { submitted } from './submission.fixture.js'

let clock = movedClock()
let office: TestOffice
let hendrik: string
let number: string

beforeAll(async () => {
  office = await openTestOffice(() => clock.now())
  hendrik = await handlerOf(office, 'hendrik')
})
afterAll(() => office.close())
beforeEach(async () => {
  clock = movedClock()
  number = await submitted(office)
  clock.pass({ hours: 2 })
})

const as = { as: 'sander' } as const
const call = (more: object = {}) => ({
  kind: 'CALL',
  at: clock.now().toString(),
  report: 'Gebeld en geluisterd.',
  managerConsultedId: hendrik,
  ...more,
})
const attempt = () => ({ kind: 'ATTEMPT', at: clock.now().toString(), report: 'Geen gehoor.' })
const stateOf = (file: { clocks: { kind: string; state: string }[] }, kind: string) =>
  file.clocks.filter((each) => each.kind === kind).map(({ state }) => state)

describe('from received', () => {
  it('KP-3 an attempt is counted and stops no clock', async () => {
    const file = outcomeOf(await record(office, number, as, attempt()))
    expect(file).toMatchObject({ state: 'RECEIVED', version: 2 })
    expect(stateOf(file, 'FIRST_CONTACT')).toEqual(['RUNNING'])
    expect(file.timeline.at(-1)).toMatchObject({
      kind: 'CONTACT_ATTEMPTED',
      contact: { kind: 'ATTEMPT', report: 'Geen gehoor.' },
    })
  })

  it('KP-3 a conversation without an agreed deadline leaves the first-contact clock running', async () => {
    const file = outcomeOf(await record(office, number, as, call()))
    expect(file.state).toBe('IN_CONTACT')
    expect(stateOf(file, 'FIRST_CONTACT')).toEqual(['RUNNING'])
  })

  it('KP-3 a conversation with an agreed deadline stops it and starts a clock of its own', async () => {
    const file = outcomeOf(await record(office, number, as, call({ agreedDeadlineOn: '2035-03-13' })))
    expect(file.state).toBe('IN_TREATMENT')
    expect(stateOf(file, 'FIRST_CONTACT')).toEqual(['MET'])
    expect(file.clocks.find((each: { kind: string }) => each.kind === 'AGREED_DEADLINE')).toMatchObject({
      state: 'RUNNING',
      startedAt: '2035-03-05T11:00:00Z',
      dueOn: '2035-03-13',
      dueAt: '2035-03-13T23:00:00Z',
    })
    expect(file.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
      'REGISTERED',
      'MANAGEMENT_INFORMED',
      'CONTACT_RECORDED',
      'DEADLINE_AGREED',
    ])
  })

  it('KP-3 a written proposal counts after two attempts', async () => {
    await record(office, number, as, attempt())
    await record(office, number, as, attempt())
    const proposal = call({ kind: 'PROPOSAL', agreedDeadlineOn: '2035-03-13' })
    expect(outcomeOf(await record(office, number, as, proposal)).state).toBe('IN_TREATMENT')
  })

  it('KP-4 keeps the report with who spoke, when, and whom of management was asked', async () => {
    const report = 'Eerste regel\n<b>Tweede</b> regel 😀'
    const file = outcomeOf(await record(office, number, as, call({ at: clock.ago({ minutes: 20 }), report })))
    expect(file.timeline.at(-1).contact).toMatchObject({
      kind: 'CALL',
      at: '2035-03-05T10:40:00Z',
      report,
      by: { name: 'Sander Hoekstra' },
      managerConsulted: { name: 'Hendrik Postma' },
      mandate: null,
    })
  })
})

describe('later', () => {
  it('D-2 a new agreement replaces the one before it and moves no other date', async () => {
    await record(office, number, as, call({ agreedDeadlineOn: '2035-03-13' }))
    const before = await fileOf(office, number, 'sander')
    clock.pass({ hours: 24 })
    const file = outcomeOf(await record(office, number, as, call({ agreedDeadlineOn: '2035-03-20' })))
    expect(stateOf(file, 'AGREED_DEADLINE')).toEqual(['REPLACED', 'RUNNING'])
    const fixed = ({ kind }: { kind: string }) => kind === 'DELAY_NOTICE' || kind === 'DECISION'
    expect(file.clocks.filter(fixed)).toEqual(before.clocks.filter(fixed))
  })

  it('D-2 the same day agreed again changes no clock', async () => {
    await record(office, number, as, call({ agreedDeadlineOn: '2035-03-13' }))
    const before = await fileOf(office, number, 'sander')
    clock.pass({ hours: 1 })
    const file = outcomeOf(await record(office, number, as, call({ agreedDeadlineOn: '2035-03-13' })))
    expect(file.clocks.length).toBe(before.clocks.length)
    expect(file.version).toBe(before.version + 1)
  })

  it('D-1 a contact that is written down late counts from when it was made', async () => {
    clock.pass({ hours: 23 })
    const at = clock.ago({ hours: 3 })
    const file = outcomeOf(await record(office, number, as, call({ at, agreedDeadlineOn: '2035-03-13' })))
    expect(stateOf(file, 'FIRST_CONTACT')).toEqual(['MET'])
  })

  it('a first contact after its moment is met late', async () => {
    clock.pass({ hours: 23 })
    const file = outcomeOf(await record(office, number, as, call({ agreedDeadlineOn: '2035-03-13' })))
    expect(stateOf(file, 'FIRST_CONTACT')).toEqual(['MET_LATE'])
  })
})
