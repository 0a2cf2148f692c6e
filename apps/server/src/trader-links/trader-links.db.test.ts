import type { SellerId } from '@waarborg/domain/foundation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invariants } from '../operations/verify-office.js'
import { lowered } from '../policy-points/lowered.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { daysAgo, faultsOf, payloadOf, written } from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import {
  confirmLink,
  declineLink,
  letFraudReachRelated,
  linksOf,
  newNumber,
  prove,
  relate,
  standingOf,
  toldTo,
  withdrawLink,
} from './trader-links.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await letFraudReachRelated(office)
})
afterAll(() => office.close())

const widest = { category: 'FRAUDE', reach: 'REGISTER_NUMBER_AND_RELATED' } as const
const pair = async (name: string): Promise<readonly [SellerId, SellerId]> => {
  const [one] = await newNumber(office, `${name} een`)
  const [other] = await newNumber(office, `${name} twee`)
  return [one, other] as [SellerId, SellerId]
}
const entriesOf = async (sellerId: SellerId) => (await standingOf(office, sellerId)).entries
const linkOf = async (sellerId: SellerId) => (await linksOf(office, sellerId))[0]

describe('link between accounts found later', () => {
  it('OS-1 D-15 link between accounts found later: running reach-wide deductions apply to accounts linked on the deed date, same return date, own notice', async () => {
    const [one, other] = await pair('Later')
    await booked(office, one, { ...widest, weight: 30 })
    await booked(office, one, { weight: 20 })
    const before = await written(office)
    const looked = payloadOf(await relate(office, one, other, { dryRun: true }))
    expect(looked).toMatchObject({
      link: null,
      needsSecondPerson: false,
      effects: [{ seller: { name: 'Later twee 1' }, before: 100, after: 70, stateAfter: 'OPEN' }],
    })
    expect(await written(office)).toEqual(before)
    const { link } = payloadOf(await relate(office, one, other))
    expect(link).toMatchObject({ kind: 'RELATED', state: 'STANDING', confidence: 'CERTAIN', version: 1 })
    expect(link.traders.map(({ name }: { name: string }) => name).sort()).toEqual(['Later een', 'Later twee'])
    expect(await entriesOf(other)).toEqual(['DEDUCTION 30 LINK'])
    expect(await toldTo(office, other)).toEqual(['number-related', 'points-deducted'])
    expect((await toldTo(office, one)).at(-1)).toBe('number-related')
    const dates = await office.rows(
      `select distinct returns_on from policy_ledger_entry where kind = 'DEDUCTION' and points = 30 and seller_id = any($1::uuid[])`,
      [[one, other]],
    )
    expect(dates).toHaveLength(1)
  })

  it('OS-1 link between accounts found later: not of deeds before they were linked or after, nor of what another number did', async () => {
    const [one, other] = await pair('Dagen')
    const [third] = (await newNumber(office, 'Dagen drie')) as [SellerId]
    await booked(office, one, { ...widest, weight: 30 })
    payloadOf(await relate(office, one, other, { sinceOn: daysAgo(office, 2) }))
    expect(await entriesOf(other)).toEqual([])
    payloadOf(await relate(office, one, other, { sinceOn: daysAgo(office, 9), untilOn: daysAgo(office, 3) }))
    expect(await entriesOf(other)).toEqual([])
    payloadOf(await relate(office, one, third))
    expect(await entriesOf(third)).toEqual(['DEDUCTION 30 LINK'])
    expect(await entriesOf(other)).toEqual([])
  })

  it('D-6 D-19 link between accounts found later: tipping needs a second person, who is another and sees what it does', async () => {
    const [one, other] = await pair('Kantelt')
    await booked(office, one, { ...widest, weight: 40 })
    await booked(office, other, { weight: 60 })
    const proposed = payloadOf(await relate(office, one, other))
    expect(proposed).toMatchObject({ needsSecondPerson: true, link: { state: 'PROPOSED', standsOn: null } })
    expect(await entriesOf(other)).toEqual(['DEDUCTION 60 BOOKING'])
    expect(faultsOf(await confirmLink(office, proposed.link, 'anouk'))).toEqual(['NOT_ALLOWED_NOW linkId'])
    expect(faultsOf(await relate(office, other, one))).toEqual(['NOT_ALLOWED_NOW otherSellerId'])
    expect(faultsOf(await withdrawLink(office, proposed.link))).toEqual(['NOT_ALLOWED_NOW linkId'])
    expect(payloadOf(await confirmLink(office, proposed.link, 'hendrik', true)).effects).toMatchObject([
      { seller: { name: 'Kantelt twee 1' }, after: 0, stateAfter: 'CLOSED' },
    ])
    expect((await linkOf(other)).state).toBe('PROPOSED')
    const two = await Promise.all([
      confirmLink(office, proposed.link, 'hendrik'),
      confirmLink(office, proposed.link, 'maarten'),
    ])
    expect(two.flatMap(faultsOf)).toEqual(['CONFLICT expectedVersion'])
    expect(await linkOf(other)).toMatchObject({ state: 'STANDING', standsOn: daysAgo(office, 0), version: 2 })
    expect(await standingOf(office, other)).toMatchObject({ state: 'CLOSED', blocked: true })
    expect(await standingOf(office, one)).toMatchObject({ state: 'OPEN', blocked: false })
  })

  it('D-6 a second person declines with a reason, and nothing came of it', async () => {
    const [one, other] = await pair('Afgewezen')
    await booked(office, one, { ...widest, weight: 100 })
    const { link } = payloadOf(await relate(office, one, other))
    expect(faultsOf(await declineLink(office, link, ' '))).toEqual(['REQUIRED reason'])
    payloadOf(await declineLink(office, link, 'Het uittreksel is van een ander.'))
    expect(await linkOf(one)).toMatchObject({
      state: 'DECLINED',
      endReason: 'Het uittreksel is van een ander.',
      endedBy: { name: expect.any(String) },
    })
    expect(await entriesOf(other)).toEqual([])
    expect(faultsOf(await confirmLink(office, { ...link, version: 2 }))).toEqual(['NOT_ALLOWED_NOW linkId'])
    expect(await toldTo(office, other)).toEqual([])
  })
})

describe('link between related register numbers', () => {
  it('D-15 link between related register numbers: carries reach-wide deductions where the category says so, never a closure', async () => {
    const [one, other] = await pair('Draagt')
    payloadOf(await relate(office, one, other))
    await booked(office, one, { category: 'SERVICENORMEN', reach: 'REGISTER_NUMBER', weight: 20 })
    expect(await entriesOf(other)).toEqual([])
    await booked(office, one, { ...widest, weight: 40 })
    expect(await entriesOf(other)).toEqual(['DEDUCTION 40 LINK'])
    await booked(office, one, { weight: 50 })
    expect(await standingOf(office, one)).toMatchObject({ state: 'CLOSED', blocked: true })
    expect(await standingOf(office, other)).toMatchObject({ state: 'OPEN', blocked: false })
  })

  it('D-5 each number keeps its own chain, and an account that opens later takes along what runs', async () => {
    const [one, other] = await pair('Ketens')
    payloadOf(await relate(office, one, other))
    const id = await booked(office, one, { ...widest, weight: 40 })
    await office.rows(
      `insert into seller (id, trader_id, name, country, opened_on)
       select gen_random_uuid(), trader_id, 'Ketens nieuw', 'BE', current_date from seller where id = $1 returning id`,
      [other],
    )
    const [{ id: opened }] = await office.rows(`select id from seller where name = 'Ketens nieuw'`)
    await booked(office, other, { weight: 20 })
    expect(await entriesOf(opened)).toEqual(['DEDUCTION 40 COPY'])
    await lowered(office, id, 10)
    for (const account of [one, other, opened]) expect(await entriesOf(account)).toContain('WITHDRAWAL 30')
  })

  it('D-15 needs two numbers, what shows it, and days that were', async () => {
    const [one, same] = (await newNumber(office, 'Zelfde', { accounts: 2 })) as [SellerId, SellerId]
    const [other] = (await newNumber(office, 'Zelfde niet')) as [SellerId]
    expect(faultsOf(await relate(office, one, same))).toEqual(['NOT_ALLOWED_NOW otherSellerId'])
    expect(faultsOf(await relate(office, one, other, { sellerId: 'sel_niets' }))).toEqual([
      'UNKNOWN sellerId',
    ])
    expect(
      faultsOf(await relate(office, one, other, { evidence: ' ', sinceOn: daysAgo(office, -1) })),
    ).toEqual(['OUT_OF_RANGE sinceOn', 'REQUIRED evidence'])
    expect(faultsOf(await relate(office, one, other, { untilOn: daysAgo(office, 40) }))).toEqual([
      'OUT_OF_RANGE untilOn',
    ])
  })
})

describe('link was wrong', () => {
  it('D-7 link was wrong: everything derived from it is withdrawn', async () => {
    const [one, other] = await pair('Onjuist')
    await booked(office, one, { ...widest, weight: 40 })
    await booked(office, other, { weight: 20 })
    const { link } = payloadOf(await relate(office, one, other))
    await booked(office, one, { ...widest, weight: 20 })
    const looked = payloadOf(await withdrawLink(office, link, { dryRun: true }))
    expect(looked).toMatchObject({ link: { state: 'STANDING' }, effects: [{ before: 20, after: 80 }] })
    expect(faultsOf(await withdrawLink(office, link, { reason: '' }))).toEqual(['REQUIRED reason'])
    const done = payloadOf(await withdrawLink(office, link))
    expect(done.link).toMatchObject({ state: 'WITHDRAWN', endReason: 'Het waren naamgenoten.', version: 2 })
    expect((await entriesOf(other)).filter((entry) => entry.startsWith('WITHDRAWAL'))).toEqual([
      'WITHDRAWAL 40',
      'WITHDRAWAL 20',
    ])
    expect(await entriesOf(one)).toEqual(['DEDUCTION 40 BOOKING', 'DEDUCTION 20 BOOKING'])
    expect((await toldTo(office, other)).slice(-3)).toEqual([
      'number-link-withdrawn',
      'points-lowered',
      'points-lowered',
    ])
    expect(faultsOf(await withdrawLink(office, link))).toEqual(['CONFLICT expectedVersion'])
    await booked(office, one, { ...widest, weight: 20 })
    expect(await entriesOf(other)).toHaveLength(5)
  })

  it('D-7 link was wrong: what it closed is open again, and the number is no longer blocked', async () => {
    const [one, other] = await pair('Sloot')
    await booked(office, other, { weight: 60 })
    await booked(office, one, { ...widest, weight: 40 })
    payloadOf(await confirmLink(office, payloadOf(await relate(office, one, other)).link))
    expect(await standingOf(office, other)).toMatchObject({ state: 'CLOSED', blocked: true })
    payloadOf(await withdrawLink(office, await linkOf(one)))
    expect(await standingOf(office, other)).toMatchObject({ state: 'OPEN', blocked: false })
  })
})

describe('the same legal person', () => {
  it('D-15 one Dutch and one Belgian account: closure reaches both only when the same legal person is proven (D-15)', async () => {
    const [dutch] = (await newNumber(office, 'Grens')) as [SellerId]
    const [belgian] = (await newNumber(office, 'Grens Belgie', { register: 'KBO' })) as [SellerId]
    payloadOf(await relate(office, dutch, belgian))
    await booked(office, dutch, { weight: 100, ground: 'IMPERATIVE_REASON' })
    expect(await standingOf(office, belgian)).toMatchObject({ state: 'OPEN', blocked: false })
    const proposed = payloadOf(await prove(office, dutch, belgian))
    expect(proposed).toMatchObject({
      needsSecondPerson: true,
      link: { state: 'PROPOSED', kind: 'SAME_PERSON' },
    })
    expect(await standingOf(office, belgian)).toMatchObject({ state: 'OPEN', blocked: false })
    payloadOf(await confirmLink(office, proposed.link))
    expect(await standingOf(office, belgian)).toMatchObject({
      state: 'CLOSED',
      blocked: true,
      entries: ['CLOSURE'],
    })
    expect(await toldTo(office, belgian)).toEqual(['number-related', 'account-closed', 'same-person-proven'])
    payloadOf(await withdrawLink(office, await linkOf(dutch)))
    expect(await standingOf(office, belgian)).toMatchObject({ state: 'OPEN', blocked: false })
  })

  it('D-15 what closes after the proof closes on every number of the person, and opens on every one again', async () => {
    const [one, other] = await pair('Persoon')
    const [third] = (await newNumber(office, 'Persoon drie')) as [SellerId]
    expect(payloadOf(await prove(office, one, other)).link.state).toBe('STANDING')
    payloadOf(await prove(office, third, other))
    expect(faultsOf(await prove(office, other, one))).toEqual(['NOT_ALLOWED_NOW otherSellerId'])
    const fatal = await booked(office, one, { weight: 100, ground: 'LEGAL_DUTY' })
    for (const account of [one, other, third])
      expect(await standingOf(office, account)).toMatchObject({ state: 'CLOSED', blocked: true })
    await lowered(office, fatal, 10)
    for (const account of [one, other, third])
      expect(await standingOf(office, account)).toMatchObject({ state: 'OPEN', blocked: false })
  })
})

it('D-8 links are seen by who registers or reviews, and made by who decides', async () => {
  const [one, other] = await pair('Wie')
  payloadOf(await relate(office, one, other))
  for (const as of ['marieke', 'ravi', 'hendrik'] as const)
    expect(await linksOf(office, one, as)).toHaveLength(1)
  expect(await linksOf(office, one, 'sander')).toBeNull()
  const refused = await relate(office, one, other, {}, { as: 'marieke' })
  expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
})

it('D-8 every act on a link is in the journal and told as an event', async () => {
  const [one, other] = await pair('Verslag')
  const { link } = payloadOf(await relate(office, one, other))
  payloadOf(await withdrawLink(office, link))
  const acts = await office.rows(
    `select j.act, e.kind, e.subject_version as version from trader_link l join journal_entry j on j.subject_id = l.id
     join event e on e.subject_id = l.id and e.kind = j.act
     where l.one_id in (select trader_id from seller where id = any($1::uuid[])) order by j.position`,
    [[one, other]],
  )
  expect(acts).toEqual([
    { act: 'numbers-linked', kind: 'numbers-linked', version: 1 },
    { act: 'number-link-withdrawn', kind: 'number-link-withdrawn', version: 2 },
  ])
})

it('D-7 what a link was found by does not change, and it is never taken away', async () => {
  await expect(office.rows(`update trader_link set evidence = 'x' returning id`)).rejects.toThrow(
    'does not change',
  )
  await expect(office.rows('delete from trader_link returning id')).rejects.toThrow('is kept')
})

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
