import type { SellerId, ViolationId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chance } from '../demonstration/chance.js'
import { contextOf } from '../demonstration/demonstration-context.js'
import { encodeId } from '../graph/ids.js'
import { lowered } from '../policy-points/lowered.fixture.js'
import { pointsInvariants } from '../policy-points/policy-points.invariants.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { daysAgo, payloadOf } from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { breakingOff, isBroken, watched } from '../violations/simulation/breaking-office.fixture.js'
import { findLink } from './acts/find-link.js'
import {
  endLink,
  letFraudReachRelated,
  linksOf,
  newNumber,
  prove,
  relate,
  settle,
  standingOf,
  withdrawLink,
} from './trader-links.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await letFraudReachRelated(office)
})
afterAll(() => office.close())

const noOthers = { policyCategories: new Map(), sellers: new Map(), categories: new Map() }
const widest = { category: 'FRAUDE', reach: 'REGISTER_NUMBER_AND_RELATED' } as const
const firstOf = async (name: string): Promise<SellerId> => {
  const [first] = await newNumber(office, name)
  if (first === undefined) throw new Error('A number has an account.')
  return first
}
const deductionsOf = async (sellerId: SellerId) =>
  (await standingOf(office, sellerId)).entries.filter((entry) => entry.startsWith('DEDUCTION')).sort()

describe('two decisions at once on two linked numbers', () => {
  it('D-15 both are booked on both, and each number closes once', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = [await firstOf(`Samen ${round}`), await firstOf(`Ook samen ${round}`)]
      payloadOf(await relate(office, one, other))
      await Promise.all([
        booked(office, one, { ...widest, weight: 60 }),
        booked(office, other, { ...widest, weight: 50 }),
      ])
      expect(await deductionsOf(one)).toEqual(['DEDUCTION 50 LINK', 'DEDUCTION 60 BOOKING'])
      expect(await deductionsOf(other)).toEqual(['DEDUCTION 50 BOOKING', 'DEDUCTION 60 LINK'])
      for (const account of [one, other]) {
        const { state, entries } = await standingOf(office, account)
        expect([state, entries.filter((entry) => entry === 'CLOSURE')]).toEqual(['CLOSED', ['CLOSURE']])
      }
    }
  })

  it('D-15 a decision beside the linking itself reaches the other number once, whichever comes first', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = [await firstOf(`Tegelijk ${round}`), await firstOf(`Ook tegelijk ${round}`)]
      await Promise.all([
        booked(office, one, { ...widest, weight: 20 }),
        relate(office, one, other).then(payloadOf),
        booked(office, other, { ...widest, weight: 30 }),
      ])
      expect(await deductionsOf(one)).toEqual(['DEDUCTION 20 BOOKING', 'DEDUCTION 30 LINK'])
      expect(await deductionsOf(other)).toEqual(['DEDUCTION 20 LINK', 'DEDUCTION 30 BOOKING'])
    }
  })
})

it('D-15 linking is all or nothing, wherever it is broken off', async () => {
  const [one, other] = [await firstOf('Heel'), await firstOf('Ook heel')]
  await booked(office, one, { ...widest, weight: 30 })
  const countOf = async () =>
    (
      await office.rows(
        `select (select count(*)::int from trader_link) as links, (select count(*)::int from policy_ledger_entry) as entries,
           (select count(*)::int from outbox_message) as messages,
           (select count(*)::int from journal_entry where subject_noun = 'link') as acts`,
      )
    )[0]
  const before = await countOf()
  const [{ id }] = await office.rows(`select id from handler where email like 'anouk%'`)
  const house = { people: new Map([['anouk' as const, id]]), ...noOthers }
  let statement = 1
  for (let isWhole = false; !isWhole; statement++) {
    const breaking = breakingOff(office.app.office, statement)
    const context = contextOf(breaking, house, 'anouk', office.app.office.now())
    const input = { sellerId: encodeId('seller', one), otherSellerId: encodeId('seller', other) }
    const finding = {
      kind: 'RELATED',
      confidence: 'CERTAIN',
      sinceOn: Temporal.PlainDate.from(daysAgo(office, 30)),
      untilOn: null,
    } as const
    try {
      const done = await findLink(
        context,
        'linkTraders',
        { ...input, evidence: 'Uittreksel.', dryRun: false },
        finding,
      )
      expect(done.ok).toBe(true)
      isWhole = true
    } catch (fault) {
      if (!isBroken(fault)) throw fault
      expect([statement, await countOf()]).toEqual([statement, before])
    }
  }
  expect(statement).toBeGreaterThan(10)
  const { links, entries, messages, acts } = before
  expect(await countOf()).toEqual({
    links: links + 1,
    entries: entries + 1,
    messages: messages + 3,
    acts: acts + 1,
  })
})

it('BP-2 no deadlock, whatever is done at once to numbers that are linked and no longer are', async () => {
  const TRIES = process.env.WAARBORG_LONG === '1' ? 2_000 : 240
  const AT_ONCE = 8
  const chance = new Chance('bound at once')
  const faults: (string | undefined)[] = []
  const whole = office.app.office.transact
  const seen = watched({ ...office.app.office, transact: whole }, (code) => faults.push(code))
  const within = { ...office, app: { ...office.app, office: seen } }
  const act = async (accounts: readonly SellerId[], taken: ViolationId[]) => {
    const [one, other] = [chance.oneOf(accounts), chance.oneOf(accounts)]
    const given = taken.pop()
    if (given !== undefined && chance.often(0.4)) return lowered(within, given, chance.often(0.5) ? 0 : 1)
    if (chance.often(0.1)) return settle(within)
    if (one !== other && chance.often(0.3))
      return void (chance.often(0.7) ? await relate(office, one, other) : await prove(office, one, other))
    if (chance.often(0.2)) {
      const [link] = await linksOf(office, one)
      if (link?.state !== 'STANDING') return
      return void (chance.often(0.5) ? await withdrawLink(office, link) : await endLink(office, link, 3))
    }
    taken.push(await booked(within, one, { ...widest, weight: 20 }))
  }
  Object.assign(office.app.office, { transact: seen.transact })
  try {
    for (let tries = 0; tries < TRIES; tries += 3 * AT_ONCE) {
      const accounts: SellerId[] = []
      for (const name of ['een', 'twee', 'drie', 'vier'])
        accounts.push(await firstOf(`Knoop ${tries} ${name}`))
      const taken: ViolationId[] = []
      for (let round = 0; round < 3; round++)
        await Promise.all(Array.from({ length: AT_ONCE }, () => act(accounts, taken)))
    }
  } finally {
    Object.assign(office.app.office, { transact: whole })
  }
  expect(faults.filter((code) => code !== undefined)).toEqual([])
  for (const { name, check } of pointsInvariants) {
    const { faults: wrong, examples } = await check({
      reads: office.app.office.reads,
      dataFolder: office.config.dataFolder,
    })
    expect([name, wrong, examples]).toEqual([name, 0, []])
  }
}, 600_000)
