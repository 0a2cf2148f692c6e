import type { SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { MONDAY_MORNING } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { settlePoints } from './settle-points.task.js'

const START = Temporal.Instant.from(MONDAY_MORNING)
const later = (days: number) => START.add({ hours: 24 * days })

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice(() => START)
  await office.another()
  await settle(later(-1))
})
afterAll(() => office.close())

/** By the first server, or by the second on the same database. */
const settle = (at: Temporal.Instant, server = 0) => {
  const found = office.apps[server]?.office
  if (found === undefined) throw new Error('There are two servers.')
  return settlePoints.run(
    {},
    { office: found, requestId: 'of-the-test', signal: new AbortController().signal, at },
  )
}

const idOf = async (name: string): Promise<SellerId> =>
  (await office.rows('select id from seller where name = $1', [name]))[0].id

/** Each return of an account with its day after the start and how often it was told; and where the account stands. */
const found = async (name: string) => {
  const returns = await office.rows(
    `select r.points, r.effective_on - $2::date as day, count(m.id)::int as told
     from policy_ledger_entry r join seller s on s.id = r.seller_id
     left join outbox_message m on m.kind = 'points-returned' and m.facts->>'entryId' = r.id::text
     where r.kind = 'RESTORATION' and s.name = $1 and r.effective_on > $2::date group by r.id order by r.position`,
    [name, START.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()],
  )
  const [{ state }] = await office.rows('select account_state as state from seller where name = $1', [name])
  return { returns, state }
}

it('BP-3 by two processes at once, and again after it: each return exactly once', async () => {
  await booked(office, await idOf('Zonnedak'), { weight: 20 }, START)
  await booked(office, await idOf('Zonnedak'), { weight: 40 }, later(1))
  const runs = (at: Temporal.Instant) => [0, 1, 0, 1].map((server) => settle(at, server))
  await Promise.all(runs(later(365)))
  expect((await found('Zonnedak')).returns).toEqual([{ points: 20, day: 365, told: 1 }])
  await Promise.all(runs(later(366)))
  await Promise.all(runs(later(366)))
  expect((await found('Zonnedak')).returns).toEqual([
    { points: 20, day: 365, told: 1 },
    { points: 40, day: 366, told: 1 },
  ])
})

it('D-4 after three days of standstill each return has the day that it should have', async () => {
  await booked(office, await idOf('Boek & Blad'), { weight: 20 }, START)
  await booked(office, await idOf('Boek & Blad'), { weight: 30 }, later(2))
  await settle(later(364))
  expect((await found('Boek & Blad')).returns).toEqual([])
  await settle(later(368))
  expect((await found('Boek & Blad')).returns).toEqual([
    { points: 20, day: 365, told: 1 },
    { points: 30, day: 367, told: 1 },
  ])
})

it('BP-3 with the clock set back nothing returns again, and nothing that was decided is forgotten', async () => {
  const one = await idOf('Kok Witgoed')
  await booked(office, one, { weight: 20 }, START)
  await settle(later(365))
  await booked(office, one, { weight: 100 }, later(366))
  const before = await found('Kok Witgoed')
  expect(before).toEqual({ returns: [{ points: 20, day: 365, told: 1 }], state: 'SUSPENDED' })
  for (const day of [365, 364, 300, 366]) {
    await settle(later(day))
    expect([day, await found('Kok Witgoed')]).toEqual([day, before])
  }
})

it('BP-5 nothing returns after a closure, whatever the clock says', async () => {
  const one = await idOf('Fluwelen Bas Audio')
  await booked(office, one, { weight: 40 }, START)
  await booked(office, one, { weight: 60 }, later(1))
  for (const day of [2, 365, 366, 1, 400]) {
    await settle(later(day), day % 2)
    expect([day, await found('Fluwelen Bas Audio')]).toEqual([day, { returns: [], state: 'CLOSED' }])
  }
})
