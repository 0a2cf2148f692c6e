import type { SellerId, ViolationId } from '@waarborg/domain/foundation'
import { ConfirmViolationDocument, DecideViolationDocument } from '@waarborg/schema'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Chance } from '../demonstration/chance.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import {
  categoryNamed,
  decide,
  faultsOf,
  goodReasons,
  heard,
  payloadOf,
  present,
} from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { breakingOff, isBroken, watched } from '../violations/simulation/breaking-office.fixture.js'
import { lowered } from './lowered.fixture.js'
import { settlePoints } from './settle-points.task.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const FIFTY = Array.from({ length: 50 }, (_, place) => place)
const KEY = 'b'.repeat(30)

const sellerOf = async (name: string): Promise<SellerId> =>
  (await office.rows('select id from seller where name = $1', [name]))[0].id

/** How often each kind of entry was written for an account, and how often it was told that it is closed. */
const writtenFor = async (sellerId: SellerId) => {
  const [found] = await office.rows(
    `select count(*) filter (where kind = 'DEDUCTION')::int as deductions, count(*) filter (where kind = 'CLOSURE')::int as closures,
      (select count(*)::int from outbox_message where kind = 'account-closed' and facts->>'sellerId' = $1::text) as letters
     from policy_ledger_entry where seller_id = $1::uuid`,
    [sellerId],
  )
  return found
}

/** Five accounts of one number, those of the demonstration among them. */
async function fiveAccounts(name: string): Promise<readonly SellerId[]> {
  const trader = `(select trader_id from seller where name = '${name}')`
  await office.rows(`insert into seller (id, trader_id, name, country, opened_on)
    select gen_random_uuid(), ${trader}, '${name} ' || n, 'NL', '2024-01-01'
    from generate_series(1, 5 - (select count(*)::int from seller where trader_id = ${trader})) n`)
  const rows = await office.rows(`select id from seller where trader_id = ${trader} order by id`)
  await settle(office)
  return rows.map(({ id }) => id)
}

/** Five accounts of a number of its own. */
async function newNumber(): Promise<readonly SellerId[]> {
  const rows = await office.rows(`
    with number as (insert into trader (id, register, register_number, name, country)
      select gen_random_uuid(), 'KVK', (90000000 + count(*))::text, 'Gelijktijdig', 'NL' from trader returning id)
    insert into seller (id, trader_id, name, country, opened_on)
      select gen_random_uuid(), id, 'Gelijktijdig ' || n, 'NL', '2024-01-01' from number, generate_series(1, 5) n
      returning id`)
  return rows.map(({ id }) => id)
}

const settle = ({ app: { office: within } }: Pick<TestOffice, 'app'>, at = Temporal.Now.instant()) =>
  settlePoints.run({}, { office: within, requestId: 'of-the-test', signal: new AbortController().signal, at })

const decision = async (violationId: string, weight: number) => ({
  ...(await present(office, violationId)),
  weight,
  reach: 'ACCOUNT',
  reason: 'Besloten na horen.',
  reasons: goodReasons,
  dryRun: false,
})

describe('fifty equal requests at once', () => {
  it('BP-2 of one key book once, and all get the same answer', async () => {
    const id = await heard(office, 'Zonnedak')
    const input = { ...(await decision(id, 20)), idempotencyKey: `${KEY}zz` }
    const answers = await Promise.all(
      FIFTY.map(() => office.ask(DecideViolationDocument, { input }, { as: 'anouk' })),
    )
    for (const answer of answers) expect(payloadOf(answer).violation.id).toBe(id)
    expect(await writtenFor(await sellerOf('Zonnedak'))).toMatchObject({ deductions: 1 })
  })

  it('BP-2 of fifty keys on one version book once; the others see a conflict', async () => {
    const id = await heard(office, 'Boek & Blad')
    const before = await writtenFor(await sellerOf('Boek & Blad'))
    const input = await decision(id, 20)
    const answers = await Promise.all(
      FIFTY.map((place) => {
        const idempotencyKey = `${KEY}${String(place).padStart(2, '0')}`
        return office.ask(DecideViolationDocument, { input: { ...input, idempotencyKey } }, { as: 'anouk' })
      }),
    )
    const faults = answers.map((answer) => faultsOf(answer).join()).filter((fault) => fault !== '')
    expect(faults).toEqual(FIFTY.slice(1).map(() => 'CONFLICT expectedVersion'))
    expect((await writtenFor(await sellerOf('Boek & Blad'))).deductions).toBe(before.deductions + 1)
  })
})

it('D-6 two people deducting from the last 3 points: one closure, both entries, one closing letter', async () => {
  const sellerId = await sellerOf('Schemer & Zo')
  await booked(office, sellerId, { weight: 97 })
  const policyCategoryId = await categoryNamed(office, 'OVERIG')
  const ids = [
    await heard(office, 'Schemer & Zo', { policyCategoryId }),
    await heard(office, 'Schemer & Zo', { policyCategoryId }),
  ]
  for (const id of ids) payloadOf(await decide(office, id, { weight: 5 }))
  const asked = async (id: string, as: PersonKey) =>
    office.ask(ConfirmViolationDocument, { input: await present(office, id) }, { as })
  const answers = await Promise.all(ids.map((id, place) => asked(id, place === 0 ? 'hendrik' : 'maarten')))
  for (const answer of answers) payloadOf(answer)
  expect(await writtenFor(sellerId)).toEqual({ deductions: 3, closures: 1, letters: 1 })
})

describe('a reach of five accounts', () => {
  const wide = { weight: 40, reach: 'REGISTER_NUMBER', category: 'SERVICENORMEN' } as const

  it('OS-5 is all or nothing, wherever it is broken off', async () => {
    const five = await fiveAccounts('Techstad')
    const [one] = five as [SellerId]
    const countOf = async () =>
      (
        await office.rows(
          `select count(*)::int as entries, (select count(*)::int from outbox_message where kind = 'points-deducted') as notices
           from policy_ledger_entry where seller_id = any($1::uuid[]) and kind = 'DEDUCTION'`,
          [five],
        )
      )[0]
    const before = await countOf()
    let statement = 1
    for (let isWhole = false; !isWhole; statement++) {
      const within = { ...office, app: { ...office.app, office: breakingOff(office.app.office, statement) } }
      try {
        await booked(within, one, wide)
        isWhole = true
      } catch (fault) {
        if (!isBroken(fault)) throw fault
        expect([statement, await countOf()]).toEqual([statement, before])
      }
    }
    expect(statement).toBeGreaterThan(7)
    expect(await countOf()).toEqual({ entries: before.entries + 5, notices: before.notices + 5 })
  })

  it('OS-5 while one of them closes books on all of them, and each closes once', async () => {
    const five = await fiveAccounts('Huis & Haard')
    const [one, two] = five as [SellerId, SellerId]
    const before = await Promise.all(five.map(writtenFor))
    const at = Temporal.Now.instant()
    await booked(office, one, { weight: 60 })
    await Promise.all([
      booked(office, two, wide, at),
      booked(office, one, { weight: 60 }, at),
      booked(office, two, wide, at),
    ])
    const after = await Promise.all(five.map(writtenFor))
    for (const [place, { deductions, closures, letters }] of after.entries()) {
      const own = place === 0 ? 2 : 0
      expect([place, deductions - before[place].deductions]).toEqual([place, 2 + own])
      expect([place, letters]).toEqual([place, 1])
      expect([place, closures]).toEqual([place, 1])
    }
  })
})

it('BP-2 no deadlock, whatever is done at once to the same numbers', async () => {
  const TRIES = process.env.WAARBORG_LONG === '1' ? 10_000 : 500
  const AT_ONCE = 10
  const ROUNDS = 2
  const chance = new Chance('at once')
  const faults: (string | undefined)[] = []
  const seen = watched(office.app.office, (code) => faults.push(code))
  const within = { ...office, app: { ...office.app, office: seen } }
  const act = async (numbers: readonly (readonly SellerId[])[], taken: ViolationId[]) => {
    const sellerId = chance.oneOf(chance.oneOf(numbers))
    const isWide = chance.often(0.7)
    const given = taken.pop()
    if (given !== undefined && chance.often(0.8)) return lowered(within, given, chance.often(0.5) ? 0 : 1)
    if (chance.often(0.1)) return settle(within)
    const reach = isWide ? 'REGISTER_NUMBER' : 'ACCOUNT'
    taken.push(await booked(within, sellerId, { weight: 5, reach, category: 'SERVICENORMEN' }))
  }
  for (let tries = 0; tries < TRIES; tries += ROUNDS * AT_ONCE) {
    const numbers = [await newNumber(), await newNumber()]
    const taken: ViolationId[] = []
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(Array.from({ length: AT_ONCE }, () => act(numbers, taken)))
  }
  expect(faults).toEqual([])
}, 3_600_000)
