import type { SellerId } from '@waarborg/domain/foundation'
import { balance, type LedgerEntry, statementOf } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { encodeId } from '../graph/ids.js'
import { makeOneKey, withKey } from '../partner-keys/partner-key.fixture.js'
import { addContact, asSeller } from '../seller-contacts/seller-contact.fixture.js'
import type { PointsRow } from '../sellers/index.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { LEDGER_COLUMNS, type LedgerEntryRow, toChained } from './ledger-entry.rows.js'
import { lowered } from './lowered.fixture.js'
import { pointsOfSellers } from './points-of-sellers.query.js'
import { settlePoints } from './settle-points.task.js'

const now = Temporal.Now.instant()
const today = Temporal.Now.plainDateISO('Europe/Amsterdam')

let office: TestOffice
let ledgers: ReadonlyMap<SellerId, readonly LedgerEntry[]>
beforeAll(async () => {
  office = await openTestOffice()
  await everythingThatCanHappen()
  ledgers = await readLedgers()
})
afterAll(() => office.close())

const accountOf = async (name: string): Promise<SellerId> =>
  (await office.rows('select id from seller where name = $1', [name]))[0].id

/** Beside what happened in the demonstration: a reach, a lowering, a closure undone, one that stands, and returns. */
async function everythingThatCanHappen(): Promise<void> {
  const reach = { category: 'SERVICENORMEN', reach: 'REGISTER_NUMBER', weight: 30 } as const
  await booked(office, await accountOf('Huis & Haard'), reach)
  const heavy = await booked(office, await accountOf('Techstad'), { weight: 60 })
  await lowered(office, heavy, 25)
  await lowered(office, heavy, 5)
  const unjust = await booked(office, await accountOf('Belvoort Mobiel'), { weight: 100 })
  await lowered(office, unjust, 0)
  await booked(office, await accountOf('Wielerwerf'), { weight: 40 })
  await booked(office, await accountOf('Wielerwerf'), { weight: 100 })
  const signal = new AbortController().signal
  const later = {
    office: office.app.office,
    requestId: 'of-the-test',
    signal,
    at: now.add({ hours: 24 * 200 }),
  }
  await settlePoints.run({}, later)
}

async function readLedgers(): Promise<ReadonlyMap<SellerId, readonly LedgerEntry[]>> {
  const rows: LedgerEntryRow[] = await office.rows(
    `select ${LEDGER_COLUMNS} from policy_ledger_entry e order by e.trader_id, e.position`,
  )
  const found = new Map<SellerId, LedgerEntry[]>()
  for (const { entry } of rows.map(toChained))
    found.set(entry.sellerId, [...(found.get(entry.sellerId) ?? []), entry])
  return found
}

const shown = (points: NonNullable<ReturnType<typeof balance>>): PointsRow => ({
  start: points.start,
  raw: points.raw,
  balance: points.shown,
  warning: [25, 50].find((number) => number >= points.shown) ?? null,
  isClosed: points.isClosed,
  upcomingRestorations: points.comingReturns.map((coming) => ({ ...coming, on: coming.on.toString() })),
})

async function askedOf(on: Temporal.PlainDate, knownAt: Temporal.Instant) {
  const values = [[...ledgers.keys()], on.toString(), knownAt.toString()]
  const rows: { parent: SellerId; row: PointsRow }[] = await office.rows(pointsOfSellers, values)
  return Object.fromEntries(rows.map(({ parent, row }) => [parent, row]))
}

describe('the points of the database are those of the domain', () => {
  it('D-5 D-7 of every account, on each day on which anything changes, and by what was known at each moment', async () => {
    const all = [...ledgers.values()].flat()
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(6)
    const changing = all.flatMap((entry) =>
      entry.kind === 'DEDUCTION' ? [entry.effectiveOn, entry.returnsOn] : [entry.effectiveOn],
    )
    const days = changing.flatMap((on) => [on.subtract({ days: 1 }), on]).map(String)
    const moments = all.map(({ recordedAt }) => recordedAt.toString())
    const some = [...new Set(moments)].sort()
    const known = [some[0], ...some.filter((_, place) => place % 6 === 0), some.at(-1)].map(String)
    const closedAt = all
      .filter(({ kind }) => kind === 'CLOSURE')
      .map(({ recordedAt }) => recordedAt.toString())
    for (const on of [...new Set(days)])
      for (const moment of new Set([...known, ...closedAt])) {
        const question = { on: Temporal.PlainDate.from(on), knownAt: Temporal.Instant.from(moment) }
        const told = await askedOf(question.on, question.knownAt)
        const ruled = [...ledgers].flatMap(([id, entries]) => {
          const points = balance(entries, question)
          return points === null ? [] : [[id, shown(points)] as const]
        })
        expect([on, moment, told]).toEqual([on, moment, Object.fromEntries(ruled)])
      }
  }, 300_000)
})

const list = async (args: string) => {
  const query = `{ sellers(first: 100${args}) { nodes { id accountState points { balance } } } }`
  const { data, errors } = await office.ask(query, {}, { as: 'marieke' })
  expect(errors).toBe(undefined)
  return data.sellers.nodes as { id: string; accountState: string; points: { balance: number } }[]
}

describe('BP-6 the list of sellers', () => {
  it('is ordered by the points that it shows, and by whether an account may sell', async () => {
    const fewestFirst = (await list(', orderBy: { field: POINTS, direction: ASC }')).map(
      (s) => s.points.balance,
    )
    expect(fewestFirst).toEqual(fewestFirst.toSorted((one, other) => one - other))
    expect(new Set(fewestFirst).size).toBeGreaterThan(5)
    const states = (await list(', orderBy: { field: ACCOUNT_STATE, direction: DESC }')).map(
      (s) => s.accountState,
    )
    const rank = ['CLOSED', 'SUSPENDED', 'OPEN']
    expect(states).toEqual(states.toSorted((one, other) => rank.indexOf(one) - rank.indexOf(other)))
    expect(new Set(states).size).toBeGreaterThan(1)
  })

  it('is filtered by them, both numbers included', async () => {
    const between = await list(', filter: { pointsAtLeast: 60, pointsAtMost: 90 }')
    const fits = (await list('')).filter(({ points }) => points.balance >= 60 && points.balance <= 90)
    expect(fits.length).toBeGreaterThan(2)
    expect(between).toEqual(fits)
    expect(fits.some(({ points }) => points.balance === 90)).toBe(true)
  })

  it('shows an account whose ledger is not opened yet as one with all its points, and none that it does not have', async () => {
    await office.rows(`insert into seller (id, trader_id, name, country, opened_on)
      select gen_random_uuid(), id, 'Zonder Boek', 'NL', current_date from trader where name = 'Schemer & Zo B.V.'`)
    const filter = ', filter: { search: "Zonder Boek", pointsAtLeast: 100, pointsAtMost: 100 }'
    expect((await list(filter)).map(({ points }) => points)).toEqual([null])
    await office.rows(`delete from seller where name = 'Zonder Boek'`)
  })

  it('D-16 tells software that may not read violations nothing by its order or its filter', async () => {
    const { data } = await office.ask('{ keySellers(search: "") { id } }', {}, { as: 'tess' })
    const sellerIds = data.keySellers.map(({ id }: { id: string }) => id)
    const { secret } = await makeOneKey(office, { sellerIds, scopes: ['SELLERS_READ'] })
    const ask = async (args: string) => {
      const query = `{ sellers(first: 100, ${args}) { nodes { id } } }`
      return (await office.ask(query, {}, withKey(secret))).data.sellers.nodes.map(
        (s: { id: string }) => s.id,
      )
    }
    const ordered = await ask('orderBy: { field: POINTS, direction: ASC }')
    expect(ordered).toEqual(ordered.toSorted())
    expect(await ask('filter: { pointsAtLeast: 1 }')).toEqual([])
    const refused = await office.ask('{ sellers { nodes { points { raw } } } }', {}, withKey(secret))
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

describe('one account', () => {
  const ask = async (name: string, fields: string, as: 'marieke' | 'anouk' = 'marieke') => {
    const id = encodeId('seller', await accountOf(name))
    const { data, errors } = await office.ask(`{ seller(id: "${id}") { ${fields} } }`, {}, { as })
    expect(errors).toBe(undefined)
    return data.seller
  }

  it('D-7 tells what was known then, and what is known now, of the same day', async () => {
    const [entry] = (ledgers.get(await accountOf('Techstad')) ?? []).filter(
      ({ kind }) => kind === 'WITHDRAWAL',
    )
    const before = entry?.recordedAt.subtract({ milliseconds: 1 })
    const points = (knownAt: string) =>
      `points(asOf: "${today}"${knownAt}) { asOf balance raw start isClosed }`
    const told = { asOf: today.toString(), start: 100, isClosed: false }
    expect(await ask('Techstad', points(`, knownAt: "${before}"`))).toEqual({
      points: { ...told, balance: 40, raw: 40 },
    })
    expect(await ask('Techstad', points(''))).toEqual({ points: { ...told, balance: 95, raw: 95 } })
  })

  it('D-5 tells the same of now, whether an account was read with its points or without', async () => {
    const points = 'points { asOf start balance raw warning isClosed upcomingRestorations { on points } }'
    for (const address of [...ledgers.keys()].map((id) => encodeId('seller', id))) {
      const asked = `{ seller(id: "${address}") { ${points} left: points { balance } then: points(asOf: "2020-01-01") { asOf } }
        node(id: "${address}") { ... on Seller { ${points} } } }`
      const { data, errors } = await office.ask(asked, {}, { as: 'anouk' })
      expect(errors).toBe(undefined)
      const { left, then, ...told } = data.seller
      expect(told).toEqual(data.node)
      expect(left.balance).toBe(told.points.balance)
      expect([null, '2020-01-01']).toContain(then?.asOf ?? null)
    }
  })

  it('D-5 has no points before it was opened, nor by what was known before anything was', async () => {
    expect(await ask('Techstad', 'points(asOf: "2017-01-01") { raw }')).toEqual({ points: null })
    expect(await ask('Techstad', 'points(knownAt: "2001-01-01T00:00:00Z") { raw }')).toEqual({ points: null })
  })

  it('BP-5 tells since when the register number is blocked', async () => {
    expect(await ask('Wielerwerf', 'trader { blockedOn }')).toEqual({
      trader: { blockedOn: today.toString() },
    })
    expect(await ask('Techstad', 'trader { blockedOn }')).toEqual({ trader: { blockedOn: null } })
  })

  it('BP-6 has a running account that is the domain’s statement, page by page either way', async () => {
    const fields =
      'nodes { number kind points effectiveOn balanceAfter lowersTo violation { number } actor { name } } pageInfo { endCursor hasNextPage }'
    for (const name of ['Techstad', 'Belvoort Mobiel', 'Wielerwerf', 'Gadgetgrot', 'Huis & Haard België']) {
      const entries = ledgers.get(await accountOf(name)) ?? []
      const statement = statementOf(entries).map(({ entry, rawAfter }) => [
        entries.indexOf(entry) + 1,
        entry.kind,
        entry.effectiveOn.toString(),
        Math.max(0, Math.min(100, rawAfter)),
      ])
      for (const direction of ['ASC', 'DESC']) {
        const read: unknown[] = []
        for (let after = '', more = true; more; ) {
          const order = `orderBy: { field: EFFECTIVE_ON, direction: ${direction} }`
          const { ledger } = await ask(name, `ledger(first: 2, ${order}${after}) { ${fields} }`)
          for (const { number, kind, effectiveOn, balanceAfter } of ledger.nodes)
            read.push([number, kind, effectiveOn, balanceAfter])
          after = `, after: "${ledger.pageInfo.endCursor}"`
          more = ledger.pageInfo.hasNextPage
        }
        expect([name, read]).toEqual([name, direction === 'ASC' ? statement : statement.toReversed()])
      }
    }
  })

  it('BP-3 tells of a deduction when it comes back, and of none that the account closes before', async () => {
    const comeBack = async (name: string) => {
      const seller = await ask(
        name,
        'ledger { nodes { kind returnsOn } } violations { nodes { state pointsReturnOn } }',
      )
      const deductions = seller.ledger.nodes.filter(({ kind }: { kind: string }) => kind === 'DEDUCTION')
      const booked = seller.violations.nodes.filter(({ state }: { state: string }) => state === 'BOOKED')
      const days = [
        ...deductions.map(({ returnsOn }: { returnsOn: string | null }) => returnsOn),
        ...booked.map(({ pointsReturnOn }: { pointsReturnOn: string | null }) => pointsReturnOn),
      ]
      return { deductions: deductions.length, told: days.filter((day) => day !== null).length }
    }
    expect(await comeBack('Gadgetgrot')).toEqual({ deductions: 2, told: 0 })
    expect(await comeBack('Techstad Outlet')).toEqual({ deductions: 1, told: 2 })
  })

  it('BP-6 tells of each entry which violation it was by, and who did it', async () => {
    const { ledger } = await ask(
      'Wielerwerf',
      'ledger { totalCount nodes { kind points violation { state } actor { name } } }',
    )
    expect(
      ledger.nodes.map((e: { kind: string; actor: object | null }) => [e.kind, e.actor !== null]),
    ).toEqual([
      ['OPENING', false],
      ['DEDUCTION', true],
      ['DEDUCTION', true],
      ['CLOSURE', true],
    ])
    expect(ledger.nodes.map((e: { violation: object | null }) => e.violation !== null)).toEqual([
      false,
      true,
      true,
      true,
    ])
    const { ledger: closures } = await ask(
      'Wielerwerf',
      'ledger(filter: { kinds: [CLOSURE] }) { totalCount nodes { points } }',
    )
    expect(closures).toEqual({ totalCount: 1, nodes: [{ points: null }] })
  })

  it.each(['Techstad', 'Belvoort Mobiel', 'Wielerwerf', 'Sportkade'])(
    'D-5 %s has over two years the balance of each day',
    async (name) => {
      const from = today.subtract({ years: 1 })
      const until = today.add({ years: 1 })
      const { pointsOver } = await ask(name, `pointsOver(from: "${from}", until: "${until}") { on balance }`)
      const entries = ledgers.get(await accountOf(name)) ?? []
      const known = entries.filter(
        ({ recordedAt }) => Temporal.Instant.compare(recordedAt, now.add({ hours: 1 })) < 0,
      )
      let day = from
      const daily: { on: string; balance: number }[] = []
      for (; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
        const left = balance(known, { on: day, knownAt: now.add({ hours: 1 }) })?.shown
        if (left !== undefined && left !== daily.at(-1)?.balance)
          daily.push({ on: day.toString(), balance: left })
      }
      expect(pointsOver).toEqual(daily)
      expect(pointsOver.length).toBeGreaterThan(1)
    },
  )
})

describe('following the points', () => {
  it('D-16 tells staff, and the seller’s own software, of this account and of no other', async () => {
    const [mine, other] = [await accountOf('Keukenlust'), await accountOf('Slaapvorst')]
    const ids = [mine, other].map((id) => encodeId('seller', id))
    const { secret } = await makeOneKey(office, {
      sellerIds: [ids[0]],
      scopes: ['SELLERS_READ', 'VIOLATIONS_READ'],
    })
    const staff = openSocket(office.url, { cookie: await office.cookieOf('anouk') })
    const software = openSocket(office.url, { authorization: `Bearer ${secret}` })
    const document =
      'subscription ($id: ID!) { sellerPointsChanged(sellerId: $id) { eventId seller { id points { balance } } } }'
    const [own, foreign] = [software.ask(document, { id: ids[0] }), software.ask(document, { id: ids[1] })]
    const ofStaff = staff.ask(document, { id: ids[0] })
    const { events } = office.app.office
    await vi.waitFor(() => expect(events.subscriberCount).toBe(3), 30_000)
    await booked(office, other)
    await booked(office, mine, { weight: 25 })
    await vi.waitFor(() => expect([own.data.length, ofStaff.data.length]).toEqual([1, 1]), 30_000)
    expect(own.data[0].sellerPointsChanged.seller).toEqual({ id: ids[0], points: { balance: 70 } })
    expect(ofStaff.data).toEqual(own.data)
    expect(foreign.data).toEqual([])
    await staff.dispose()
    await software.dispose()
  })

  it('BP-6 tells who speaks for accounts of all of them in one stream, which is no use of the session and ends with it', async () => {
    const [mine, other] = [await accountOf('Klus & Klaar'), await accountOf('Techstad')]
    await addContact(office, { sellerIds: [encodeId('seller', mine)] })
    const { headers } = await asSeller(office, 'noor@winkel.example')
    const query = 'subscription { sellerPointsChanged { seller { name } } }'
    const response = await fetch(`${office.url}/graphql/stream`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    })
    const { events } = office.app.office
    await vi.waitFor(() => expect(events.subscriberCount).toBe(1), 30_000)
    await office.rows(`update seller_session set last_used_at = last_used_at - interval '10 minutes'`)
    const used = await office.rows('select last_used_at from seller_session')
    await booked(office, other)
    await booked(office, mine, { weight: 20 })
    await booked(office, mine, { weight: 21 })
    const decoder = new TextDecoder()
    let heard = ''
    const end = (async () => {
      for await (const part of response.body ?? []) heard += decoder.decode(part as Uint8Array)
    })().catch(() => 'cut')
    await vi.waitFor(() => expect(heard.split('event: next')).toHaveLength(3), 30_000)
    expect(await office.rows('select last_used_at from seller_session')).toEqual(used)
    await office.rows('delete from seller_session')
    await end
    expect([...heard.matchAll(/"name":"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Klus & Klaar',
      'Klus & Klaar',
    ])
    await booked(office, other)
    await vi.waitFor(() => expect(events.subscriberCount).toBe(0), 30_000)
  })
})
