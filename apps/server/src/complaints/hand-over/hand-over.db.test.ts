import { ArrangeAbsenceDocument, EndAbsenceDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../../access/conflict.fixture.js'
import { brokenChains } from '../../journal/index.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, check, confirm, fileOf, handlerOf, outcomeOf } from '../acts/acts.fixture.js'
import { closingInput, decide, makeReady } from '../acts/decide.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { handOverWork } from './hand-over-work.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const work = (app = office.app) =>
  handOverWork.run(
    {},
    { office: app.office, requestId: 'of-the-test', at: clock.now(), signal: new AbortController().signal },
  )
const today = () => clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate()
const inDays = (days: number) => today().add({ days }).toString()
const arrange = async (who: PersonKey, by: PersonKey, days: [number, number], more: object = {}) => {
  const input = {
    handlerId: await handlerOf(office, who),
    substituteId: await handlerOf(office, by),
    fromOn: inDays(days[0]),
    untilOn: inDays(days[1]),
  }
  const { as = who, ...changed } = more as { as?: PersonKey }
  return office.ask(ArrangeAbsenceDocument, { input: { ...input, ...changed } }, { as })
}
const end = async (who: PersonKey, fromOn: string, as: PersonKey = who) =>
  office.ask(EndAbsenceDocument, { input: { handlerId: await handlerOf(office, who), fromOn } }, { as })
const workOf = async (who: PersonKey) => {
  const number = await submitted(office)
  await assign(office, number, { as: 'marieke' }, { handlerId: await handlerOf(office, who) })
  await confirm(office, number, { as: who })
  return number
}
const names = async (number: string) => {
  const { handler, substitutesFor } = await fileOf(office, number)
  return [handler?.name ?? null, substitutesFor?.name ?? null]
}

describe('KM-16 somebody who is away', () => {
  it('loses running work to the substitute on the first day, and gets it back after the last', async () => {
    const number = await workOf('sander')
    const { data } = await arrange('sander', 'fatima', [1, 2])
    expect(data.arrangeAbsence).toMatchObject({
      handler: {
        absences: [{ fromOn: inDays(1), untilOn: inDays(2), substitute: { name: 'Fatima El Amrani' } }],
      },
      userErrors: [],
    })
    await work()
    expect(await names(number)).toEqual(['Sander Hoekstra', null])
    clock.pass({ hours: 24 })
    await work()
    expect(await names(number)).toEqual(['Fatima El Amrani', 'Sander Hoekstra'])
    clock.pass({ hours: 24 })
    await work()
    expect(await names(number)).toEqual(['Fatima El Amrani', 'Sander Hoekstra'])
    clock.pass({ hours: 24 })
    await work()
    expect(await names(number)).toEqual(['Sander Hoekstra', null])
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it('is handed over once by any number of processes, told once, and noted as done by the office itself', async () => {
    const number = await workOf('fatima')
    const other = await office.another()
    expect(other).toBeTruthy()
    await arrange('fatima', 'sander', [0, 0])
    await Promise.all(Array.from({ length: 6 }, () => work()))
    const { timeline, handler } = await fileOf(office, number)
    expect(handler.name).toBe('Sander Hoekstra')
    const handedOver = timeline.filter(
      (entry: { kind: string; handler: { name: string } | null }) =>
        entry.kind === 'ASSIGNED' && entry.handler?.name === handler.name,
    )
    expect(handedOver).toMatchObject([{ actor: null }])
    const notices = await office.rows(
      `select 1 from outbox_message m join complaint c on c.id = m.complaint_id
       where c.number = $1 and m.kind = 'assignment-notice' and m.facts->>'handlerId' = c.handler_id::text`,
      [number],
    )
    expect(notices).toHaveLength(1)
    clock.pass({ hours: 72 })
    await Promise.all(Array.from({ length: 6 }, () => work()))
    expect(await names(number)).toEqual(['Fatima El Amrani', null])
  })

  it('is given no new work: it goes to the substitute', async () => {
    await arrange('sander', 'fatima', [0, 0])
    const number = await submitted(office)
    const answer = await assign(
      office,
      number,
      { as: 'marieke' },
      { handlerId: await handlerOf(office, 'sander') },
    )
    expect(outcomeOf(answer)).toMatchObject({
      handler: { name: 'Fatima El Amrani' },
      substitutesFor: { name: 'Sander Hoekstra' },
      assignmentConfirmedAt: null,
    })
    await end('sander', inDays(0))
    await work()
    expect(await names(number)).toEqual(['Sander Hoekstra', null])
  })

  it('KM-17 has a further round that the substitute handled before go to nobody', async () => {
    const number = await workOf('sander')
    await makeReady(office, number, clock.now().toString(), '2035-03-13')
    await check(office, number, { as: 'sander' })
    outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
    outcomeOf(
      await decide(office, number, 'closeComplaint', 'sander', await closingInput(office, '2035-03-27')),
    )
    clock.pass({ minutes: 10 })
    const again = { way: 'TELEPHONE', solved: false, report: 'Nog steeds niet bezorgd.' }
    outcomeOf(await decide(office, number, 'recordAftercare', 'marieke', again))
    await assign(office, number, { as: 'marieke' }, { handlerId: await handlerOf(office, 'fatima') })
    const first = await workOf('fatima')
    await arrange('fatima', 'sander', [0, 0])
    await work()
    expect(await names(number)).toEqual([null, null])
    expect(await names(first)).toEqual(['Sander Hoekstra', 'Fatima El Amrani'])
    await end('fatima', inDays(0))
    await work()
  })

  it('D-18 has what is about the substitute go to nobody', async () => {
    const number = await workOf('sander')
    await about(office, number, 'fatima')
    await arrange('sander', 'fatima', [0, 0])
    await work()
    expect(await names(number)).toEqual([null, null])
    await end('sander', inDays(0))
  })
})

describe('KM-16 arranging', () => {
  it('is refused with every reason at its field, and nothing is kept', async () => {
    const before = await office.rows('select * from absence')
    const fatima = await handlerOf(office, 'fatima')
    const { data } = await arrange('fatima', 'sander', [-1, -2], { substituteId: fatima })
    expect(data.arrangeAbsence).toMatchObject({
      handler: null,
      userErrors: [
        { code: 'OUT_OF_RANGE', path: ['fromOn'] },
        {
          code: 'NOT_ALLOWED_NOW',
          path: ['substituteId'],
          message: expect.stringContaining('Niemand vervangt zichzelf'),
        },
      ],
    })
    expect(await office.rows('select * from absence')).toEqual(before)
  })

  it('of another is for coordinator and management', async () => {
    const refusal = await arrange('fatima', 'sander', [3, 4], { as: 'sander' })
    expect(refusal.data.arrangeAbsence.userErrors).toMatchObject([{ code: 'NOT_ALLOWED_NOW' }])
    const taken = await arrange('fatima', 'sander', [3, 4], { as: 'marieke' })
    expect(taken.data.arrangeAbsence.userErrors).toEqual([])
    expect((await end('fatima', inDays(3), 'hendrik')).data.endAbsence).toMatchObject({
      handler: { absences: [] },
      userErrors: [],
    })
  })

  it('two at once, each other’s substitute, leave one of them', async () => {
    const each = await Promise.all([arrange('fatima', 'sander', [5, 6]), arrange('sander', 'fatima', [5, 6])])
    expect(each.map(({ data }) => data.arrangeAbsence.userErrors.length).toSorted()).toEqual([0, 1])
  })

  it.each<PersonKey>(['ravi', 'tess', 'anouk'])('is not for %s', async (as) => {
    expect((await arrange('fatima', 'sander', [3, 4], { as })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })

  it('is journalled, with days and ids', async () => {
    const entries = await office.rows(
      `select act, facts from journal_entry where subject_noun = 'handler' and act like 'absence-%' order by recorded_at`,
    )
    expect(entries[0]).toMatchObject({
      act: 'absence-arranged',
      facts: [{ kind: 'absence-arranged', fromOn: expect.any(String), untilOn: expect.any(String) }],
    })
  })
})
