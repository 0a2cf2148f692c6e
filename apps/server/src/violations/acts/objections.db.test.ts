import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invariants } from '../../operations/verify-office.js'
import { settlePoints } from '../../policy-points/settle-points.task.js'
import { addContact, asSeller } from '../../seller-contacts/seller-contact.fixture.js'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import {
  confirm,
  daysAgo,
  decide,
  faultsOf,
  heard,
  objectTo,
  payloadOf,
  ruleOn,
  sellerNamed,
  stateOfSeller,
  told,
  violationOf,
  written,
} from './violations.fixture.js'

const clock = movedClock()
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const booked = async (seller: string, weight = 20) => {
  const id = await heard(office, seller)
  payloadOf(await decide(office, id, { weight }))
  return id
}

const settle = () =>
  settlePoints.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      signal: new AbortController().signal,
      at: clock.now(),
    },
  )

describe('objecting', () => {
  it('D-7 is free for who speaks for the account, once, and shows by when it is decided', async () => {
    const id = await booked('Zonnedak')
    await addContact(office, { sellerIds: [await sellerNamed(office, 'Zonnedak')] })
    const seller = await asSeller(office, 'noor@winkel.example')
    const others = await booked('Lijn & Letter')
    expect(faultsOf(await objectTo(office, others, seller))).toEqual(['UNKNOWN violationId'])
    const { violation } = payloadOf(await objectTo(office, id, seller))
    expect(violation.objection).toMatchObject({ dueOn: daysAgo(office, -28), result: null })
    expect(violation.file).toBeNull()
    expect(faultsOf(await objectTo(office, id))).toEqual(['NOT_ALLOWED_NOW violationId'])
  })

  it('D-7 is in time until six months after the notice arrived, and without end while it did not', async () => {
    const [known, unknown] = [await booked('Hartje Hond & Kat'), await booked('De Leeslamp')]
    payloadOf(await told(office, known, 'DELIVERED'))
    payloadOf(await told(office, unknown, 'BOUNCED'))
    const until = Temporal.PlainDate.from(daysAgo(office, 0)).add({ months: 6 })
    expect((await violationOf(office, known)).objectionUntilOn).toBe(until.toString())
    expect((await violationOf(office, unknown)).objectionUntilOn).toBeNull()
    clock.pass({ hours: 24 * 190 })
    expect(faultsOf(await objectTo(office, known))).toEqual(['OUT_OF_RANGE violationId'])
    expect(faultsOf(await objectTo(office, unknown))).toEqual([])
  })

  it('D-7 nothing that was not booked can be objected to', async () => {
    expect(faultsOf(await objectTo(office, await heard(office, 'Zonnedak')))).toEqual([
      'NOT_ALLOWED_NOW violationId',
    ])
  })
})

describe('deciding on an objection', () => {
  it('D-7 by neither who decided nor who agreed, never heavier, and with reasons', async () => {
    const id = await heard(office, 'Schemer & Zo')
    payloadOf(await decide(office, id, { weight: 100 }))
    payloadOf(await confirm(office, id, 'hendrik'))
    payloadOf(await objectTo(office, id))
    for (const as of ['anouk', 'hendrik'] as const) {
      expect(faultsOf(await ruleOn(office, id, {}, as))).toEqual(['NOT_ALLOWED_NOW violationId'])
      expect((await violationOf(office, id, as)).file.allowedActions).toEqual([])
    }
    const heavier = { result: 'LOWERED', lowersTo: 100, reasons: '' }
    expect(faultsOf(await ruleOn(office, id, heavier))).toEqual(['OUT_OF_RANGE lowersTo', 'REQUIRED reasons'])
    for (const [lowersTo, fault] of [
      [-1, 'INVALID_FORM lowersTo'],
      [1.5, 'INVALID_FORM lowersTo'],
      [undefined, 'REQUIRED lowersTo'],
    ] as const)
      expect(faultsOf(await ruleOn(office, id, { result: 'LOWERED', lowersTo }))).toEqual([fault])
  })

  it('D-7 withdrawn is as if it had never been: looked at first, then done with all that fell with it', async () => {
    const seller = 'Belvoort Mobiel'
    const first = await booked(seller, 40)
    const second = await heard(office, seller)
    payloadOf(await decide(office, second, { weight: 60 }))
    payloadOf(await confirm(office, second))
    expect(await stateOfSeller(office, 'Belvoort Hersteld')).toBe('CLOSED')
    payloadOf(await objectTo(office, second))
    const before = await written(office)
    const looked = payloadOf(await ruleOn(office, second, { dryRun: true }))
    expect(await written(office)).toEqual(before)
    expect(looked.effects.map(({ stateAfter }: { stateAfter: string }) => stateAfter)).toEqual([
      'OPEN',
      'OPEN',
    ])
    const done = payloadOf(await ruleOn(office, second))
    expect(done.effects).toEqual(looked.effects)
    expect(done.violation).toMatchObject({
      state: 'WITHDRAWN',
      loweredTo: 0,
      pointsReturnOn: null,
      objection: { result: 'WITHDRAWN' },
    })
    for (const name of [seller, 'Belvoort Hersteld']) expect(await stateOfSeller(office, name)).toBe('OPEN')
    const [trader] = await office.rows(
      'select blocked_on from trader t join seller s on s.trader_id = t.id where s.name = $1',
      [seller],
    )
    expect(trader.blocked_on).toBeNull()
    expect((await violationOf(office, first)).state).toBe('BOOKED')
    expect(faultsOf(await ruleOn(office, second))).toEqual([
      'NOT_ALLOWED_NOW violationId',
      'NOT_ALLOWED_NOW violationId',
    ])
  })

  it('D-7 lowered 40 → 10: +30, and lowered to 0 is withdrawn', async () => {
    const id = await booked('Klus & Klaar', 40)
    payloadOf(await objectTo(office, id))
    const { effects, violation } = payloadOf(await ruleOn(office, id, { result: 'LOWERED', lowersTo: 10 }))
    expect(effects[0].after - effects[0].before).toBe(30)
    expect(violation).toMatchObject({ state: 'BOOKED', weight: 40, loweredTo: 10 })
    const other = await booked('Klus & Klaar', 20)
    payloadOf(await objectTo(office, other))
    expect(
      payloadOf(await ruleOn(office, other, { result: 'LOWERED', lowersTo: 0 })).violation,
    ).toMatchObject({
      state: 'WITHDRAWN',
      objection: { result: 'WITHDRAWN', lowersTo: 0 },
    })
  })

  it('D-7 maintained changes no points', async () => {
    const id = await booked('Tuinstra Buitenleven', 20)
    payloadOf(await objectTo(office, id))
    const { effects, violation } = payloadOf(await ruleOn(office, id, { result: 'MAINTAINED' }))
    expect(effects).toEqual([])
    expect(violation).toMatchObject({ state: 'BOOKED', loweredTo: null, objection: { result: 'MAINTAINED' } })
  })
})

describe('the only deduction that takes an account to 0', () => {
  it('D-6 suspends at once, and closes 30 civil days after its notice was delivered; a bounced one does not start them', async () => {
    const id = await heard(office, 'Wielerwerf')
    payloadOf(await decide(office, id, { weight: 100 }))
    payloadOf(await confirm(office, id))
    payloadOf(await told(office, id, 'BOUNCED'))
    clock.pass({ hours: 24 * 40 })
    await settle()
    expect(await stateOfSeller(office, 'Wielerwerf')).toBe('SUSPENDED')
    payloadOf(await told(office, id, 'DELIVERED'))
    expect(faultsOf(await told(office, id, 'DELIVERED'))).toEqual(['UNKNOWN noticeId'])
    clock.pass({ hours: 24 * 29 })
    await settle()
    expect(await stateOfSeller(office, 'Wielerwerf')).toBe('SUSPENDED')
    clock.pass({ hours: 24 * 2 })
    await settle()
    expect(await stateOfSeller(office, 'Wielerwerf')).toBe('CLOSED')
    expect(faultsOf(await objectTo(office, id))).toEqual([])
    payloadOf(await ruleOn(office, id))
    expect(await stateOfSeller(office, 'Wielerwerf')).toBe('OPEN')
  })

  it('D-6 objection running when the total tips: held until it is decided', async () => {
    await office.rows(`update policy set closure_mode = 'HELD'`)
    const first = await booked('Fluwelen Bas Audio', 40)
    payloadOf(await objectTo(office, first))
    const second = await heard(office, 'Fluwelen Bas Audio')
    payloadOf(await decide(office, second, { weight: 60 }))
    payloadOf(await confirm(office, second))
    expect(await stateOfSeller(office, 'Fluwelen Bas Audio')).toBe('SUSPENDED')
    payloadOf(await ruleOn(office, first, { result: 'MAINTAINED' }))
    expect(await stateOfSeller(office, 'Fluwelen Bas Audio')).toBe('CLOSED')
  })
})

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants.slice(-12)) {
    if (name.includes('are back')) continue
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
