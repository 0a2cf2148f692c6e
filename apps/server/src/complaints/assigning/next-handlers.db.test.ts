import { ArrangeAbsenceDocument, NextHandlersDocument, RegisterComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { about } from '../../access/conflict.fixture.js'
import { decodeId } from '../../graph/ids.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assign, assignTo, handlerOf, outcomeOf, refusalOf } from '../acts/acts.fixture.js'
import { closingInput, decide, makeReady } from '../acts/decide.fixture.js'
import { goodForm } from '../acts/submission.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  await office.rows(`update handler set on_duty = false where split_part(email, '@', 1) <> all($1)`, [
    ['sander', 'fatima', 'hendrik', 'ravi'],
  ])
  await office.rows('update complaint set handler_id = $1 where handler_id is not null', [
    decodeId('handler', await handlerOf(office, 'gerda')),
  ])
})
afterAll(() => office.close())

/** By telephone, of a customer of this name. */
async function of(customer: string): Promise<string> {
  const form = await goodForm(office)
  const how = { channel: 'TELEPHONE', severity: 'NORMAL', receivedAt: clock.now().toString() }
  const complainant = {
    ...form.complainant,
    name: customer,
    email: `${customer}@voorbeeld.nl`,
    checked: true,
  }
  const input = { ...form, ...how, complainant }
  const { number } = outcomeOf(await office.ask(RegisterComplaintDocument, { input }, { as: 'gerda' }))
  clock.pass({ hours: 1 })
  return number
}
async function nextOf(number: string, as: PersonKey = 'marieke') {
  const { data, errors } = await office.ask(NextHandlersDocument, { number }, { as })
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.complaintByNumber?.nextHandlers
}
interface Person {
  readonly handler: { readonly name: string }
  readonly grounds: readonly string[]
  readonly because: string
}
const first = ({ handler: { name } }: Person) => name.split(' ')[0]
async function told(number: string, as?: PersonKey) {
  const { candidates, leftOut } = await nextOf(number, as)
  return {
    candidates: candidates.map((each: Person) => [first(each), ...each.grounds]),
    leftOut: leftOut.map((each: Person) => [first(each), each.because]),
  }
}

describe('who could go on with a complaint', () => {
  it('KM-14 is who has the least open work, handlers before those who only may; and never who may not', async () => {
    await assignTo(office, await of('een'), 'fatima')
    const number = await of('twee')
    expect(await told(number)).toEqual({
      candidates: [['Sander', 'LEAST_WORK'], ['Fatima'], ['Hendrik']],
      leftOut: [],
    })
    await assignTo(office, number, 'sander')
    expect((await told(number)).leftOut).toEqual([['Sander', 'HANDLES_IT_NOW']])
  })

  it('KP-4 is first who handled another complaint of the same customer and is not behind', async () => {
    await assignTo(office, await of('drie'), 'fatima')
    const number = await of('drie')
    expect((await told(number)).candidates.slice(0, 2)).toEqual([
      ['Fatima', 'HANDLED_BEFORE_SAME_CUSTOMER'],
      ['Sander', 'LEAST_WORK'],
    ])
  })

  it('KM-17 is in a further round another than whoever handled it before', async () => {
    const number = await of('vier')
    await assignTo(office, number, 'sander')
    await makeReady(office, number, clock.now().toString(), '2035-03-13')
    outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
    const ending = await closingInput(office, '2035-03-27')
    outcomeOf(await decide(office, number, 'closeComplaint', 'sander', ending))
    expect(await nextOf(number)).toBeNull()
    clock.pass({ minutes: 10 })
    const again = { way: 'TELEPHONE', solved: false, report: 'Nog steeds niet bezorgd.' }
    outcomeOf(await decide(office, number, 'recordAftercare', 'marieke', again))
    const { candidates, leftOut } = await told(number)
    expect(leftOut).toEqual([['Sander', 'HANDLED_FORMER_ROUND']])
    expect(candidates[0]).toEqual(['Fatima', 'LEAST_WORK', 'NOT_HANDLED_FORMER_ROUND'])
    const formerly = { handlerId: await handlerOf(office, 'sander') }
    for (const as of ['sander', 'marieke', 'hendrik'] as const)
      expect(refusalOf(await assign(office, number, { as }, formerly))).toMatchObject({
        code: 'NOT_ALLOWED_NOW',
        path: ['handlerId'],
      })
    await assignTo(office, number, 'fatima')
    expect((await told(number)).leftOut).toContainEqual(['Fatima', 'HANDLES_IT_NOW'])
  })

  it('KM-17 is in a further round nobody whose work any earlier one was, not only who had it last', async () => {
    const number = await of('negen')
    await assignTo(office, number, 'fatima')
    await assignTo(office, number, 'sander')
    await makeReady(office, number, clock.now().toString(), '2035-03-13')
    outcomeOf(await decide(office, number, 'sendDecision', 'sander', { how: 'EMAIL' }))
    const ending = await closingInput(office, '2035-03-27')
    outcomeOf(await decide(office, number, 'closeComplaint', 'sander', ending))
    clock.pass({ minutes: 10 })
    const again = { way: 'TELEPHONE', solved: false, report: 'Nog steeds niet bezorgd.' }
    outcomeOf(await decide(office, number, 'recordAftercare', 'marieke', again))
    expect((await told(number)).leftOut).toEqual([
      ['Fatima', 'HANDLED_FORMER_ROUND'],
      ['Sander', 'HANDLED_FORMER_ROUND'],
    ])
  })

  it('D-18 is not whom it is about, who is not told', async () => {
    const number = await of('vijf')
    await about(office, number, 'fatima')
    expect((await told(number)).leftOut).toEqual([['Fatima', 'CONCERNED']])
    expect(await nextOf(number, 'fatima')).toBeUndefined()
  })

  it('is told nobody who assigns none', async () => {
    const number = await of('zes')
    expect(await nextOf(number, 'ravi')).toBeNull()
    expect(await nextOf(number, 'sander')).toBeTruthy()
  })

  it('KM-16 is not who is away today, but whoever stands in', async () => {
    const number = await of('zeven')
    await assignTo(office, number, 'sander')
    const todayOn = clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
    const absence = {
      handlerId: await handlerOf(office, 'sander'),
      substituteId: await handlerOf(office, 'fatima'),
      fromOn: todayOn,
      untilOn: todayOn,
    }
    const { data } = await office.ask(ArrangeAbsenceDocument, { input: absence }, { as: 'marieke' })
    expect(data.arrangeAbsence.userErrors).toEqual([])
    const other = await told(await of('acht'))
    expect(other.leftOut).toEqual([['Sander', 'AWAY']])
    const its = await told(number)
    expect(its.leftOut).toEqual([['Sander', 'HANDLES_IT_NOW']])
    expect(its.candidates[0]).toEqual(['Fatima', 'STANDS_IN', 'LEAST_WORK'])
  })
})
