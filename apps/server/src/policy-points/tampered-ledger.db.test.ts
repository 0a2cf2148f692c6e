import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Reads } from '../database/reads.js'
import { verifyOffice } from '../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'

let office: TestOffice
let owner: pg.Client
let trader: string
let account: string
beforeAll(async () => {
  office = await openTestOffice()
  owner = new pg.Client({ connectionString: office.config.migrationUrl })
  await owner.connect()
  const [seller] = await office.rows(`select id, trader_id from seller where name = 'Zonnedak'`)
  account = seller.id
  trader = seller.trader_id
  for (const weight of [20, 21, 22]) await booked(office, seller.id, { weight })
})
afterAll(async () => {
  await owner.end()
  await office.close()
})

/** What is found when somebody with the rights of the owner did this by hand; it is undone afterwards. */
async function foundAfter(statements: string): Promise<readonly string[]> {
  await owner.query('begin')
  try {
    await owner.query('alter table policy_ledger_entry disable trigger user')
    await owner.query(statements.replaceAll(':trader', `'${trader}'`).replaceAll(':account', `'${account}'`))
    const found: string[] = []
    const premises = { reads: new Reads(owner as unknown as pg.Pool), dataFolder: office.config.dataFolder }
    for await (const { name, faults, examples } of verifyOffice(premises))
      if (faults > 0) found.push(`${name}: ${examples.join('; ')}`)
    return found
  } finally {
    await owner.query('rollback')
  }
}

const lastId = async () =>
  (
    await office.rows(
      'select id from policy_ledger_entry where trader_id = $1 order by position desc limit 1',
      [trader],
    )
  )[0].id
const broken = (position: number) =>
  `every ledger adds up: no entry was altered, added or taken away: trader ${trader}, position ${position}, account ${account}`
const at = (position: number) => `trader_id = :trader and position = ${position}`

describe('a ledger that somebody changed by hand', () => {
  it('BP-8 is in order before', async () => {
    expect(await foundAfter('select 1')).toEqual([])
  })

  it.each([
    ['fewer points', `update policy_ledger_entry set points = 1 where ${at(3)}`, 3],
    ['another day', `update policy_ledger_entry set effective_on = effective_on - 1 where ${at(2)}`, 2],
    ['an earlier return', `update policy_ledger_entry set returns_on = returns_on - 1 where ${at(4)}`, 4],
    ['another reason', `update policy_ledger_entry set reason = 'x' where ${at(1)}`, 1],
    ['another hash', `update policy_ledger_entry set hash = sha256('x') where ${at(3)}`, 3],
    [
      'a removed row',
      `delete from outbox_message where facts->>'entryId' = (select id::text from policy_ledger_entry where ${at(3)});
       delete from policy_ledger_entry where ${at(3)}`,
      3,
    ],
    [
      'a removed row, and those after it moved up',
      `delete from policy_ledger_entry where ${at(2)};
       update policy_ledger_entry set position = position + 90 where trader_id = :trader and position > 2;
       update policy_ledger_entry set position = position - 91 where trader_id = :trader and position > 90`,
      2,
    ],
    [
      'two swapped rows',
      `update policy_ledger_entry set position = 99 where ${at(2)};
       update policy_ledger_entry set position = 2 where ${at(3)};
       update policy_ledger_entry set position = 3 where ${at(99)}`,
      2,
    ],
  ])('BP-8 shows %s, and where', async (_, statements, position) => {
    expect(await foundAfter(statements)).toContain(broken(position))
  })

  it('BP-8 shows that the last row is gone, by what was told of it', async () => {
    const id = await lastId()
    const [{ message }] = await office.rows(
      `select id as message from outbox_message where facts->>'entryId' = $1`,
      [id],
    )
    expect(await foundAfter(`delete from policy_ledger_entry where ${at(4)}`)).toContain(
      `no account is told of points that are not in its ledger: ${message}`,
    )
  })
})
