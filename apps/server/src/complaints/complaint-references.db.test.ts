import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { submitted } from './acts/submission.fixture.js'

const NOBODY = '00000000-0000-7000-8000-000000000000'
let office: TestOffice
let one: pg.Client
let other: pg.Client
let number: string

beforeAll(async () => {
  office = await openTestOffice()
  number = await submitted(office)
  const connect = async () => {
    const client = new pg.Client({ connectionString: office.config.databaseUrl })
    await client.connect()
    return client
  }
  one = await connect()
  other = await connect()
})
afterAll(async () => {
  await Promise.all([one?.end(), other?.end()])
  await office.close()
})

/** A new handler, seller or complaint, to whom or which nothing refers. */
async function alone(table: 'handler' | 'seller' | 'complaint', changes: object): Promise<string> {
  const [{ id }] = await office.rows(
    `insert into ${table} select (jsonb_populate_record(t, $1 || jsonb_build_object('id', gen_random_uuid()))).*
     from ${table} t where ${table === 'complaint' ? `number = '${number}'` : 'true'} limit 1 returning id`,
    [changes],
  )
  return id
}
const another = {
  handler: () => alone('handler', { email: 'nieuw@kantoor.example' }),
  seller: () => alone('seller', { name: 'Nieuwe Waren' }),
  complaint: () => alone('complaint', { number: 'x', sequence: 900_001, tracking_hash: '\\x01' }),
}

/** References, and what has to be so of a complaint that has them. */
const REFERENCES = [
  ['receiver_id', 'handler', {}],
  ['handler_id', 'handler', { assigned_at: '2026-01-01' }],
  ['concerns_id', 'handler', {}],
  ['on_behalf_of_id', 'handler', { assigned_at: '2026-01-01', handler_id: 'somebody' }],
  [
    'inadmissible_declared_by',
    'handler',
    { inadmissible_reason: 'NOT_OURS', inadmissible_declared_at: '2026-01-01' },
  ],
  [
    'inadmissible_confirmed_by',
    'handler',
    {
      inadmissible_reason: 'NOT_OURS',
      inadmissible_declared_at: '2026-01-01',
      inadmissible_declared_by: 'somebody',
      inadmissible_confirmed_at: '2026-01-01',
      state: 'NOT_ADMISSIBLE',
    },
  ],
  ['seller_id', 'seller', {}],
  ['merged_into_id', 'complaint', { state: 'MERGED' }],
] as const

const refer = (column: string, id: string, besides: object) => {
  const set = Object.entries({ ...besides, [column]: id })
  const value = (each: string) =>
    each === 'somebody' ? '(select min(id::text)::uuid from handler)' : `'${each}'`
  return `update complaint set ${set.map(([name, each]) => `${name} = ${value(each)}`).join(', ')} where number = '${number}'`
}
const REFUSED = { code: '23503' }

describe.each(REFERENCES)('the %s of a complaint, a %s,', (column, table, besides) => {
  afterEach(async () => {
    await one.query('rollback')
  })

  it('is there: an unknown one is refused', async () => {
    await one.query('begin')
    await expect(one.query(refer(column, NOBODY, besides))).rejects.toMatchObject({
      ...REFUSED,
      message: expect.stringMatching(
        /^A complaint (refers to a handler|refers to a seller|is merged into one) that is not there\.$/,
      ),
    })
  })

  it('stays there: it is neither removed nor given another id while the complaint refers to it', async () => {
    const id = await another[table]()
    await one.query('begin')
    await one.query(refer(column, id, besides))
    await one.query('savepoint referred')
    for (const change of [`delete from ${table}`, `update ${table} set id = gen_random_uuid()`]) {
      await expect(one.query(`${change} where id = '${id}'`)).rejects.toMatchObject({
        ...REFUSED,
        message: `A ${table} that complaints refer to is not removed.`,
      })
      await one.query('rollback to savepoint referred')
    }
    await one.query(`update ${table} set id = id where id = '${id}'`)
    await one.query('rollback')
    await one.query(`delete from ${table} where id = '${id}'`)
  })
})

it('a new complaint refers to what is there', async () => {
  const copy = { id: NOBODY, number: 'x', sequence: 900_002, tracking_hash: '\\x02' }
  for (const [column] of REFERENCES.slice(0, 1).concat(REFERENCES.slice(6, 7)))
    await expect(
      one.query(
        `insert into complaint select (jsonb_populate_record(c, $1)).* from complaint c where number = $2`,
        [{ ...copy, [column]: NOBODY }, number],
      ),
    ).rejects.toMatchObject(REFUSED)
})

describe('who refers and who removes at the same time', () => {
  it('wait for each other: what is referred to stays', async () => {
    const id = await another.handler()
    await one.query('begin')
    await one.query(refer('receiver_id', id, {}))
    const removed = other.query(`delete from handler where id = '${id}'`)
    const said = expect(removed).rejects.toMatchObject(REFUSED)
    await waits(other)
    await one.query('commit')
    await said
    await office.rows(`update complaint set receiver_id = null where receiver_id = '${id}'`)
    await office.rows(`delete from handler where id = '${id}'`)
  })

  it('wait for each other: what is removed is not referred to', async () => {
    const id = await another.handler()
    await other.query('begin')
    await other.query(`delete from handler where id = '${id}'`)
    const referred = one.query(refer('receiver_id', id, {}))
    const said = expect(referred).rejects.toMatchObject(REFUSED)
    await waits(one)
    await other.query('commit')
    await said
  })
})

/** Until the connection waits for another. */
async function waits(client: pg.Client): Promise<void> {
  const { processID } = client as unknown as { processID: number }
  await expect
    .poll(() => office.rows('select 1 as waits from pg_locks where pid = $1 and not granted', [processID]))
    .toEqual([{ waits: 1 }])
}
