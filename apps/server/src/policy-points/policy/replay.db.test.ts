import type { SellerId } from '@waarborg/domain/foundation'
import { ReplayPointsPolicyDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { categoryNamed } from '../../violations/acts/violations.fixture.js'
import { booked } from '../../violations/booked-violation.fixture.js'
import { draftAfterLast, versionsOf } from './points-policy.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  for (const [name, weight] of [
    ['Slaapvorst', 60],
    ['Zonnedak', 30],
    ['Zonnedak', 30],
  ] as const)
    await booked(office, await idOf(name), { weight })
})
afterAll(() => office.close())

const idOf = async (name: string): Promise<SellerId> =>
  (await office.rows('select id from seller where name = $1', [name]))[0].id

const replay = async (changed: object, page: object = {}) => {
  const input = await draftAfterLast(office, changed)
  const { data, errors } = await office.ask(
    ReplayPointsPolicyDocument,
    { input, first: 100, ...page },
    { as: 'anouk' },
  )
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data.replayPointsPolicy
}
const withFraud = async (changed: object) => {
  const { rules } = await draftAfterLast(office)
  const fraud = await categoryNamed(office)
  return {
    rules: rules.map((rule: { categoryId: string }) =>
      rule.categoryId === fraud ? { ...rule, ...changed } : rule,
    ),
  }
}
const named = (nodes: readonly { seller: { name: string } }[], name: string) =>
  nodes.find(({ seller }) => seller.name === name)

describe('what a policy would have done', () => {
  it('D-14 the same policy would have done what was done', async () => {
    const { userErrors, replay: told } = await replay({})
    expect(userErrors).toEqual([])
    expect(told).toMatchObject({ differing: 0, nodes: [], endCursor: null, wouldClose: 0, wouldBeOpen: 0 })
    expect(told.accounts).toBeGreaterThan(2)
    const [{ closed }] = await office.rows(
      `select count(*)::int as closed from seller s where s.account_state = 'CLOSED' and s.trader_id in (
         select e.trader_id from policy_ledger_entry e where e.kind = 'DEDUCTION')`,
    )
    expect([told.closedNow, told.closedThen]).toEqual([closed, closed])
  })

  it('D-14 a heavier one names who would be closed, with the points now and then, and keeps nothing', async () => {
    const { userErrors, replay: told } = await replay(await withFraud({ lightest: 50 }))
    expect(userErrors).toEqual([])
    expect(named(told.nodes, 'Zonnedak')).toMatchObject({
      pointsNow: 40,
      pointsThen: 0,
      stateNow: 'OPEN',
      stateThen: 'CLOSED',
      closedOnThen: expect.any(String),
    })
    expect(named(told.nodes, 'Slaapvorst')).toBe(undefined)
    expect(told.wouldClose).toBeGreaterThan(0)
    expect(told.closedThen).toBe(told.closedNow + told.wouldClose - told.wouldBeOpen)
    expect(told.nodes[0].stateThen).toBe('CLOSED')
    expect(await versionsOf(office)).toHaveLength(1)
  })

  it('D-14 of many that differ there are pages, each once', async () => {
    const changed = { startTotal: 200 }
    const whole = (await replay(changed)).replay
    expect(whole.differing).toBeGreaterThan(2)
    const seen: string[] = []
    let after: string | null = null
    do {
      const { replay: part } = await replay(changed, { first: 2, after })
      expect(part.nodes.length).toBeLessThanOrEqual(2)
      seen.push(...part.nodes.map(({ seller }: { seller: { id: string } }) => seller.id))
      after = part.endCursor
    } while (after !== null)
    expect(seen).toEqual(whole.nodes.map(({ seller }: { seller: { id: string } }) => seller.id))
    expect(new Set(seen).size).toBe(whole.differing)
  })

  it('D-14 what it would be refused for is told beside it; what cannot be read is not replayed', async () => {
    const early = await replay({
      ...(await withFraud({ heaviest: 90, lightest: 30 })),
      inForceFrom: '2020-01-01',
    })
    expect(early.userErrors).toMatchObject([{ path: ['inForceFrom'] }])
    expect(early.replay.accounts).toBeGreaterThan(0)
    const unreadable = await replay({ startTotal: 0 })
    expect(unreadable.userErrors).toMatchObject([{ path: ['startTotal'] }])
    expect(unreadable.replay).toBe(null)
  })
})
