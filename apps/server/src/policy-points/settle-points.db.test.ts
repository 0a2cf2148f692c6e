import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { invariants } from '../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { settlePoints } from './settle-points.task.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const settle = (at: Temporal.Instant) =>
  settlePoints.run(
    {},
    {
      office: office.app.office,
      requestId: 'of-the-test',
      signal: new AbortController().signal,
      at,
    },
  )

const returns = () =>
  office.rows(`
    select s.name, r.points, r.effective_on = d.returns_on as on_its_date, count(m.id)::int as told
    from policy_ledger_entry r join policy_ledger_entry d on d.id = r.offsets_id join seller s on s.id = r.seller_id
    left join outbox_message m on m.kind = 'points-returned' and m.facts->>'entryId' = r.id::text
    where r.kind = 'RESTORATION' group by r.id, s.name, d.returns_on order by s.name, r.points`)

it('BP-3 what came back is written down and told once, by however many at once, and not on closed accounts', async () => {
  const late = Temporal.Now.instant().add({ hours: 24 * 400 })
  await Promise.all([settle(late), settle(late), settle(late)])
  await settle(late.add({ hours: 1 }))
  const found = await returns()
  const [{ open }] = await office.rows(`
    select count(*)::int as open from policy_ledger_entry d join seller s on s.id = d.seller_id
    where d.kind = 'DEDUCTION' and s.account_state <> 'CLOSED' and not exists (
      select from policy_ledger_entry w where w.offsets_id = d.id and w.kind = 'WITHDRAWAL')`)
  expect(open).toBeGreaterThan(10)
  expect(found).toHaveLength(open)
  for (const each of found) expect(each).toMatchObject({ on_its_date: true, told: 1 })
  expect(found.map(({ name }) => name)).not.toContain('Gadgetgrot')
})

it('D-6 a suspension ends with what came back, and stands in the journal', async () => {
  const [account] = await office.rows(`
    select s.account_state as state, j.act, j.actor_kind as actor from seller s
    join journal_entry j on j.subject_id = s.id where s.name = 'Zilte Huid' order by j.position desc limit 1`)
  expect(account).toEqual({ state: 'OPEN', act: 'account-reopened', actor: 'system' })
})

it('BP-1 an account that came without a ledger gets one, once', async () => {
  const trader = `(select trader_id from seller where name = 'Fietsplezier')`
  await office.rows(`insert into seller (id, trader_id, name, country, opened_on)
    select gen_random_uuid(), ${trader}, 'Fietsplezier Tweede', 'NL', current_date`)
  await settle(Temporal.Now.instant())
  await settle(Temporal.Now.instant())
  const entries = await office.rows(
    `select e.kind, e.points from policy_ledger_entry e join seller s on s.id = e.seller_id
     where s.name = 'Fietsplezier Tweede' order by e.position`,
  )
  expect(entries).toEqual([{ kind: 'OPENING', points: 100 }])
})

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants.slice(-12)) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
