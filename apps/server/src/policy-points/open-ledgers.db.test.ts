import { accepted, type SellerId, type TraderId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { askWithin } from '../database/write-together.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { openLedgers } from './open-ledgers.js'
import { lockTraderPoints, readTraderPoints, type TraderPoints } from './points.store.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const ofAccount = async (name: string): Promise<{ id: SellerId; trader: TraderId }> =>
  (await office.rows('select id, trader_id as trader from seller where name = $1', [name]))[0]

const addAccounts = (trader: TraderId) =>
  office.rows(
    `insert into seller (id, trader_id, name, country, opened_on)
     select gen_random_uuid(), $1, 'Nieuw ' || n, 'NL', current_date from generate_series(1, 3) n`,
    [trader],
  )

const plain = ({ versions, ...points }: TraderPoints): unknown =>
  JSON.parse(JSON.stringify({ ...points, versions: [...versions] }))

/** The points after all ledgers were opened, as they are told and as they are then read. */
async function opened(trader: TraderId): Promise<{ told: TraderPoints; read: TraderPoints }> {
  const made: { told?: TraderPoints; read?: TraderPoints } = {}
  await office.app.office.transact<null, never>(async (manager) => {
    const locked = await lockTraderPoints(manager, trader)
    made.told = await openLedgers(manager, locked, Temporal.Now.instant())
    made.read = await readTraderPoints(askWithin(manager), trader)
    return accepted(null)
  })
  return made as { told: TraderPoints; read: TraderPoints }
}

const reach = { category: 'SERVICENORMEN', reach: 'REGISTER_NUMBER', weight: 30 } as const

it.each([
  { name: 'Fietsplezier', bookings: [reach], state: 'OPEN', entries: ['OPENING', 'DEDUCTION'] },
  {
    name: 'Wielerwerf',
    bookings: [{ weight: 40 }, { weight: 100 }],
    state: 'CLOSED',
    entries: ['OPENING', 'CLOSURE'],
  },
])(
  'BP-1 BP-4 of the number of $name the ledgers that were just opened are those that are then read',
  async ({ name, bookings, state, entries }) => {
    const { id, trader } = await ofAccount(name)
    for (const booking of bookings) await booked(office, id, booking)
    const earlier = await office.rows('select id from seller where trader_id = $1', [trader])
    await addAccounts(trader)
    const { told, read } = await opened(trader)
    expect(plain(told)).toEqual(plain(read))
    const added = read.accounts.filter(({ sellerId }) => !earlier.some((known) => known.id === sellerId))
    expect(added.map((account) => [account.state, account.entries.map(({ kind }) => kind)])).toEqual(
      Array.from({ length: 3 }, () => [state, entries]),
    )
  },
)
