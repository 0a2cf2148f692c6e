import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameAs } from '../access/conflict.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { assign, assignTo, check, confirm, fileOf, handlerOf, record } from './acts/acts.fixture.js'
import { decide } from './acts/decide.fixture.js'
import { submitted } from './acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let joris: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  joris = await handlerOf(office, 'joris')
})
afterAll(() => office.close())

const situations: Record<string, (number: string) => Promise<unknown>> = {
  'that nobody has': async () => undefined,
  'that Sander has still to confirm': (number) => assignTo(office, number, 'sander'),
  'that Sander confirmed': async (number) => {
    await assignTo(office, number, 'sander')
    await confirm(office, number, { as: 'sander' })
  },
}

const acts = {
  ASSIGN: (number: string, as: PersonKey) => assign(office, number, { as }, { handlerId: joris }),
  CONFIRM_ASSIGNMENT: (number: string, as: PersonKey) => confirm(office, number, { as }),
  RECORD_CONTACT: (number: string, as: PersonKey) =>
    record(office, number, { as }, { kind: 'ATTEMPT', at: clock.now().toString(), report: 'Geen gehoor.' }),
  NAME_COLLEAGUE: (number: string, as: PersonKey) => nameAs(office, number, 'emine', as),
  ADD_PART: (number: string, as: PersonKey) =>
    decide(office, number, 'addPart', as, { description: 'De levering' }),
  WITHDRAW: (number: string, as: PersonKey) =>
    decide(office, number, 'withdrawComplaint', as, { reason: 'Al opgelost.' }),
  DECLARE_NOT_ADMISSIBLE: (number: string, as: PersonKey) =>
    decide(office, number, 'declareNotAdmissible', as, { reason: 'NOT_OURS' }),
  CHECK_COMPLAINANT: (number: string, as: PersonKey) => check(office, number, { as }),
}

const readers = ['marieke', 'sander', 'fatima', 'hendrik', 'ravi'] as const

describe.each(Object.entries(situations))('with a complaint %s', (_, bringAbout) => {
  it.each(readers)('what %s is told to be allowed is exactly what the acts accept', async (as) => {
    const accepted: string[] = []
    let allowed: string[] = []
    for (const [action, act] of Object.entries(acts)) {
      const number = await submitted(office)
      await bringAbout(number)
      allowed = (await fileOf(office, number, as)).allowedActions
      const { data, errors } = await act(number, as)
      if (errors !== undefined) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
      else if (Object.values<{ complaint: unknown }>(data)[0]?.complaint !== null) accepted.push(action)
    }
    // What asks for more than this complaint has so far is tried with its own act.
    expect(allowed.filter((action) => action in acts)).toEqual(accepted)
  })
})

it('an auditor is allowed nothing', async () => {
  const number = await submitted(office)
  expect((await fileOf(office, number, 'ravi')).allowedActions).toEqual([])
})
