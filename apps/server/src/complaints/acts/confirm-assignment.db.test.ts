import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo, confirm, outcomeOf, refusalOf } from './acts.fixture.js'
import { submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let number: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
})

describe('confirming that one takes a complaint', () => {
  it('KM-14 is written down with its moment and its person', async () => {
    await assignTo(office, number, 'sander')
    clock.pass({ minutes: 30 })
    const taken = outcomeOf(await confirm(office, number, { as: 'sander' }))
    expect(taken).toMatchObject({ assignmentConfirmedAt: '2035-03-05T09:30:00Z', version: 3 })
    expect(taken.timeline.at(-1)).toMatchObject({
      kind: 'ASSIGNMENT_CONFIRMED',
      actor: { name: 'Sander Hoekstra' },
    })
  })

  it.each([
    ['nl', 'Deze melding is nog aan niemand toegewezen. Wijs haar eerst toe.'],
    ['en', 'This complaint is not assigned to anybody yet. Assign it first.'],
  ] as const)('is refused when nobody has it, in %s', async (language, message) => {
    const refusal = refusalOf(await confirm(office, number, { as: 'sander', language }))
    expect(refusal).toEqual({ code: 'NOT_ALLOWED_NOW', path: [], message })
  })

  it.each(['marieke', 'fatima', 'hendrik'] as const)('KM-16 is not done by %s for another', async (as) => {
    await assignTo(office, number, 'sander')
    expect(refusalOf(await confirm(office, number, { as }))).toEqual({
      code: 'NOT_ALLOWED_NOW',
      path: [],
      message: 'Alleen de behandelaar aan wie de melding is toegewezen kan haar aannemen.',
    })
  })

  it.each([
    ['nl', 'Deze melding is al aangenomen op 5 maart 2035'],
    ['en', 'Taking this complaint was confirmed already on 5 March 2035'],
  ] as const)('is done once, and a second time is told when it was, in %s', async (language, words) => {
    await assignTo(office, number, 'sander')
    await confirm(office, number, { as: 'sander' })
    const again = refusalOf(await confirm(office, number, { as: 'sander', language }))
    expect(again.code).toBe('NOT_ALLOWED_NOW')
    expect(again.message).toContain(words)
  })
})
