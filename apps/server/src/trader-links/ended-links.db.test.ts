import type { SellerId } from '@waarborg/domain/foundation'
import { SellerNoticesDocument } from '@waarborg/schema/seller-pages'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '../graph/ids.js'
import { invariants } from '../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { answerOf, daysAgo, faultsOf, payloadOf, written } from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import {
  endLink,
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
const firstOf = async (name: string): Promise<SellerId> => (await newNumber(office, name))[0] as SellerId
const entriesOf = async (sellerId: SellerId) => (await standingOf(office, sellerId)).entries
const related = async (name: string) => {
  const [one, other] = [await firstOf(`${name} een`), await firstOf(`${name} twee`)]
  const { link } = payloadOf(await relate(office, one, other))
  return { one, other, link }
}
const noticeOf = async (sellerId: SellerId, kind: string, language: 'nl' | 'en') => {
  const asked = { id: encodeId('seller', sellerId), first: 50, after: null }
  const options = { as: 'anouk', language } as const
  const { notices } = answerOf(await office.ask(String(SellerNoticesDocument), asked, options))
  return notices.nodes.find((notice: { kind: string }) => notice.kind === kind)?.text
}

it('D-15 a link that ends gives back what it carried of deeds of that day and later, and keeps what it carried of earlier ones', async () => {
  const { one, other, link } = await related('Voorbij')
  await booked(office, one, { ...widest, weight: 20, deed: 8 })
  await booked(office, one, { ...widest, weight: 25, deed: 5 })
  await booked(office, other, { ...widest, weight: 30, deed: 4 })
  const before = await written(office)
  const looked = payloadOf(await endLink(office, link, 5, { dryRun: true }))
  expect(looked).toMatchObject({
    link: { state: 'STANDING', untilOn: null, version: 1 },
    needsSecondPerson: false,
    effects: [
      { seller: { name: 'Voorbij twee 1' }, before: 25, after: 50 },
      { seller: { name: 'Voorbij een 1' }, before: 25, after: 55 },
    ],
  })
  expect(await written(office)).toEqual(before)
  const done = payloadOf(await endLink(office, link, 5))
  expect(done.link).toMatchObject({
    state: 'STANDING',
    untilOn: daysAgo(office, 5),
    endedBy: { name: expect.any(String) },
    endReason: 'De aandelen zijn verkocht.',
    version: 2,
  })
  expect((await entriesOf(one)).at(-1)).toBe('WITHDRAWAL 30')
  expect((await entriesOf(other)).at(-1)).toBe('WITHDRAWAL 25')
  expect((await toldTo(office, other)).slice(-2)).toEqual(['number-link-ended', 'points-lowered'])
})

it('D-15 what is decided after a link ended is carried when the deed was before, and not when it was later', async () => {
  const { one, other, link } = await related('Daarna')
  payloadOf(await endLink(office, link, 5))
  await booked(office, one, { ...widest, weight: 20, deed: 5 })
  expect(await entriesOf(other)).toEqual([])
  await booked(office, one, { ...widest, weight: 25, deed: 6 })
  expect(await entriesOf(other)).toEqual(['DEDUCTION 25 LINK'])
})

it('D-15 what a link closed by a deed after it ended is open again, and the number is no longer blocked', async () => {
  const { one, other, link } = await related('Heropend')
  await booked(office, other, { weight: 60 })
  await booked(office, one, { ...widest, weight: 40, deed: 3 })
  expect(await standingOf(office, other)).toMatchObject({ state: 'CLOSED', blocked: true })
  payloadOf(await endLink(office, link, 3))
  expect(await standingOf(office, other)).toMatchObject({ state: 'OPEN', blocked: false })
  expect(await standingOf(office, one)).toMatchObject({ state: 'OPEN', blocked: false })
})

it('D-15 sellers are told of the end when something changes for them, in either language', async () => {
  const { one, other, link } = await related('Bericht')
  await booked(office, one, { ...widest, weight: 20, deed: 3 })
  payloadOf(await endLink(office, link, 3))
  expect(await toldTo(office, one)).not.toContain('number-link-ended')
  const register = (await linksOf(office, other))[0].traders.find(
    ({ name }: { name: string }) => name === 'Bericht een',
  )
  const number = `${register.registerNumber} (Bericht een)`
  expect(await noticeOf(other, 'NUMBER_LINK_ENDED', 'nl')).toContain(
    `niet meer verbonden met KvK-nummer ${number}. Wat volgde uit overtredingen van die dag en later is ongedaan gemaakt`,
  )
  expect(await noticeOf(other, 'NUMBER_LINK_ENDED', 'en')).toContain(
    `no longer related to KVK number ${number}`,
  )
  const nothing = await related('Geen bericht')
  payloadOf(await endLink(office, nothing.link, 3))
  expect(await toldTo(office, nothing.other)).toEqual(['number-related'])
})

it('D-15 a link ends once, on a day after its first and not in the future, with a reason; a proof does not end', async () => {
  const { one, other, link } = await related('Weigert')
  expect(faultsOf(await endLink(office, link, 30))).toEqual(['OUT_OF_RANGE untilOn'])
  expect(faultsOf(await endLink(office, link, -1, { reason: ' ' }))).toEqual([
    'OUT_OF_RANGE untilOn',
    'REQUIRED reason',
  ])
  expect(faultsOf(await endLink(office, link, 5, { linkId: 'lnk_niets' }))).toEqual(['UNKNOWN linkId'])
  payloadOf(await endLink(office, link, 29))
  expect(faultsOf(await endLink(office, link, 5))).toEqual(['CONFLICT expectedVersion'])
  expect(faultsOf(await endLink(office, { ...link, version: 2 }, 5))).toEqual(['NOT_ALLOWED_NOW linkId'])
  const proven = payloadOf(await prove(office, one, other))
  expect(faultsOf(await endLink(office, proven.link, 5))).toEqual(['NOT_ALLOWED_NOW linkId'])
  await booked(office, one, { ...widest, weight: 100 })
  const third = await firstOf('Weigert drie')
  const { link: waiting } = payloadOf(await relate(office, one, third))
  expect(waiting.state).toBe('PROPOSED')
  expect(faultsOf(await endLink(office, waiting, 5))).toEqual(['NOT_ALLOWED_NOW linkId'])
})

it('D-15 after its end numbers can be related anew, and a link that ended can turn out to have been wrong', async () => {
  const { one, other, link } = await related('Opnieuw')
  await booked(office, one, { ...widest, weight: 25, deed: 8 })
  await booked(office, one, { ...widest, weight: 20, deed: 3 })
  payloadOf(await endLink(office, link, 5))
  expect(faultsOf(await relate(office, one, other, { sinceOn: daysAgo(office, 6) }))).toEqual([
    'NOT_ALLOWED_NOW otherSellerId',
  ])
  const { link: anew } = payloadOf(await relate(office, one, other, { sinceOn: daysAgo(office, 5) }))
  const carried = ['DEDUCTION 25 LINK', 'DEDUCTION 20 LINK', 'WITHDRAWAL 20', 'DEDUCTION 20 LINK']
  expect(await entriesOf(other)).toEqual(carried)
  payloadOf(await endLink(office, anew, 0))
  payloadOf(await withdrawLink(office, { ...link, version: 2 }))
  expect(await entriesOf(other)).toEqual([...carried, 'WITHDRAWAL 25'])
})

it('D-8 a link is ended by who decides, and the same asked twice is done once', async () => {
  const { link } = await related('Wie beëindigt')
  for (const as of ['marieke', 'ravi', 'sander'] as const) {
    const refused = await endLink(office, link, 5, {}, { as })
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  }
  const idempotencyKey = 'ended-once-and-never-again-0123456'
  const twice = [
    payloadOf(await endLink(office, link, 5, { idempotencyKey }, { as: 'hendrik' })),
    payloadOf(await endLink(office, link, 5, { idempotencyKey }, { as: 'hendrik' })),
  ]
  expect(twice.map((payload) => payload.link.version)).toEqual([2, 2])
  expect(faultsOf(await endLink(office, link, 6, { idempotencyKey }, { as: 'hendrik' }))).toEqual([
    'KEY_REUSED idempotencyKey',
  ])
})

it('D-8 the end of a link is in the journal with its day, and told as an event', async () => {
  const { one, link } = await related('Verslag van het einde')
  payloadOf(await endLink(office, link, 5))
  const [act] = await office.rows(
    `select j.act, j.facts->0->>'untilOn' as "untilOn", e.subject_version as version from trader_link l
     join journal_entry j on j.subject_id = l.id join event e on e.subject_id = l.id and e.kind = j.act
     where j.act = 'number-link-ended' and (select trader_id from seller where id = $1) in (l.one_id, l.other_id)`,
    [one],
  )
  expect(act).toEqual({ act: 'number-link-ended', untilOn: daysAgo(office, 5), version: 2 })
})

it('D-15 a link ends once also in the database, and neither before it stands nor without who and why', async () => {
  const { one } = await related('Tabel')
  const ofOne = `where (select trader_id from seller where id = '${one}') in (one_id, other_id) returning id`
  const officer = `(select id from handler where email like 'anouk%')`
  const ended = `ended_by_id = ${officer}, ended_at = now(), end_reason = 'x'`
  await expect(office.rows(`update trader_link set until_on = current_date ${ofOne}`)).rejects.toThrow(
    'ends once',
  )
  await expect(office.rows(`update trader_link set ${ended} ${ofOne}`)).rejects.toThrow(
    'who_ended_it_is_known',
  )
  await office.rows(`update trader_link set until_on = current_date, ${ended} ${ofOne}`)
  await expect(office.rows(`update trader_link set until_on = current_date - 1 ${ofOne}`)).rejects.toThrow(
    'does not change',
  )
  await booked(office, one, { ...widest, weight: 100 })
  payloadOf(await relate(office, one, await firstOf('Tabel drie')))
  await expect(
    office.rows(
      `update trader_link set until_on = current_date, ${ended} where state = 'PROPOSED' returning id`,
    ),
  ).rejects.toThrow('ends once')
})

it('D-5 everything holds that always holds, with links that ended', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
