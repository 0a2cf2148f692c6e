import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, assignTo, confirm, handlerOf, outcomeOf, refusalOf } from './acts.fixture.js'
import { submitted } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let handlers: Record<'sander' | 'fatima' | 'lotte' | 'anouk' | 'tess', string>
let number: string

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  handlers = {
    sander: await handlerOf(office, 'sander'),
    fatima: await handlerOf(office, 'fatima'),
    lotte: await handlerOf(office, 'lotte'),
    anouk: await handlerOf(office, 'anouk'),
    tess: await handlerOf(office, 'tess'),
  }
})
afterAll(() => office.close())
beforeEach(async () => {
  number = await submitted(office)
})

describe('assigning a complaint', () => {
  it('KM-14 makes it the work of that handler, who has still to confirm', async () => {
    const answer = await assign(office, number, { as: 'marieke' }, { handlerId: handlers.sander })
    expect(outcomeOf(answer)).toMatchObject({
      handler: { name: 'Sander Hoekstra', function: 'Behandelaar', telephone: '+31202251002' },
      assignedAt: '2035-03-05T09:00:00Z',
      assignmentConfirmedAt: null,
      version: 2,
      state: 'RECEIVED',
    })
    expect(outcomeOf(answer).timeline.at(-1)).toMatchObject({
      kind: 'ASSIGNED',
      actor: { name: 'Marieke van den Berg' },
      handler: { name: 'Sander Hoekstra' },
    })
  })

  it('KM-16 somebody who takes it needs not confirm', async () => {
    const answer = await assign(office, number, { as: 'fatima' }, { handlerId: handlers.fatima })
    expect(outcomeOf(answer)).toMatchObject({ assignmentConfirmedAt: '2035-03-05T09:00:00Z', version: 2 })
    expect(outcomeOf(answer).allowedActions).not.toContain('CONFIRM_ASSIGNMENT')
  })

  it('KM-16 the coordinator takes work from one and gives it to another, who has to confirm anew', async () => {
    await assignTo(office, number, 'sander')
    await confirm(office, number, { as: 'sander' })
    const answer = await assign(office, number, { as: 'marieke' }, { handlerId: handlers.fatima })
    expect(outcomeOf(answer)).toMatchObject({
      handler: { name: 'Fatima El Amrani' },
      assignmentConfirmedAt: null,
      version: 4,
    })
  })

  it('KM-16 a handler gives on what is his or her own', async () => {
    await assignTo(office, number, 'sander')
    const answer = await assign(office, number, { as: 'sander' }, { handlerId: handlers.fatima })
    expect(outcomeOf(answer).handler.name).toBe('Fatima El Amrani')
  })
})

describe('assigning is refused, with what to do instead', () => {
  it('KM-16 to a handler who takes work from a colleague', async () => {
    await assignTo(office, number, 'sander')
    const attempt = { handlerId: handlers.fatima }
    expect(refusalOf(await assign(office, number, { as: 'fatima' }, attempt))).toEqual({
      code: 'NOT_ALLOWED_NOW',
      path: [],
      message: 'Deze melding is van een collega. De coördinator of de directie kan haar opnieuw toewijzen.',
    })
    const english = await assign(office, number, { as: 'fatima', language: 'en' }, attempt)
    expect(refusalOf(english).message).toBe(
      'This complaint is with a colleague. The coordinator or management can assign it again.',
    )
  })

  it.each<[who: keyof typeof handlers, code: string, nl: string, en: string]>([
    [
      'lotte',
      'NOT_ALLOWED_NOW',
      'Deze behandelaar is niet in dienst op dit moment. Kies iemand die er is.',
      'This handler is not on duty now. Choose somebody who is.',
    ],
    [
      'anouk',
      'NOT_ALLOWED_NOW',
      'Deze medewerker behandelt geen meldingen. Kies een behandelaar.',
      'This person does not handle complaints. Choose a handler.',
    ],
    [
      'tess',
      'NOT_ALLOWED_NOW',
      'Deze medewerker behandelt geen meldingen. Kies een behandelaar.',
      'This person does not handle complaints. Choose a handler.',
    ],
  ])('KM-16 when it would be given to %s', async (who, code, nl, en) => {
    const attempt = { handlerId: handlers[who] }
    const dutch = refusalOf(await assign(office, number, { as: 'marieke' }, attempt))
    expect(dutch).toEqual({ code, path: ['handlerId'], message: nl })
    const english = refusalOf(await assign(office, number, { as: 'marieke', language: 'en' }, attempt))
    expect(english.message).toBe(en)
  })

  it('when it is with this handler already', async () => {
    await assignTo(office, number, 'sander')
    const again = await assign(office, number, { as: 'marieke' }, { handlerId: handlers.sander })
    expect(refusalOf(again)).toEqual({
      code: 'NOT_ALLOWED_NOW',
      path: ['handlerId'],
      message: 'De melding is al aan deze behandelaar toegewezen. Kies een ander.',
    })
  })

  it.each([
    ['nobody of ours', 'han_00000000000000000000000000'],
    ['a complaint', 'cmp_00000000000000000000000000'],
    ['no address', 'Sander'],
    ['nothing', ''],
    ['a NUL', '\0'],
  ])('when %s is named as the handler', async (_, handlerId) => {
    const refusal = refusalOf(await assign(office, number, { as: 'marieke' }, { handlerId }))
    expect(refusal).toMatchObject({ code: 'UNKNOWN', path: ['handlerId'] })
  })

  it.each([
    ['is not there', 'cmp_00000000000000000000000000'],
    ['is a handler', 'han_00000000000000000000000000'],
    ['is no address', 'K-2035-000001-1'],
  ])('when the complaint %s', async (_, complaintId) => {
    const input = { complaintId, expectedVersion: 1, handlerId: handlers.sander }
    const refusal = refusalOf(await assign(office, number, { as: 'marieke' }, input))
    expect(refusal).toMatchObject({ code: 'UNKNOWN', path: ['complaintId'] })
  })
})
