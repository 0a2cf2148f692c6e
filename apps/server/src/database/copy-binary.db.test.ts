import { accepted } from '@waarborg/domain/foundation'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { BinaryFields } from './binary-fields.js'
import { copyIn } from './copy-in.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

interface Row {
  readonly word: string
  readonly numbers: readonly number[]
}

/** What stands in the database of these rows; nothing of it stays. */
async function throughTheDatabase(rows: readonly Row[]): Promise<Row[]> {
  const read: Row[] = []
  await office.app.office.transact(async (manager) => {
    await manager.query(
      'create temp table copied (place serial, word text, numbers integer[]) on commit drop',
    )
    await copyIn(manager, 'copied', ['word', 'numbers'], rows, (copied, { word, numbers }) => {
      copied.row(2)
      copied.text(word)
      copied.wholes(Int32Array.from(numbers.keys()).reverse(), Int32Array.from(numbers))
    })
    read.push(...((await manager.query('select word, numbers from copied order by place')) as Row[]))
    return accepted(null)
  })
  return read
}

const turned = ({ word, numbers }: Row): Row => ({ word, numbers: numbers.toReversed() })

it('rows of a word and numbers arrive as they were written', async () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).map((each) => each.replaceAll('\0', ''))
  const row = fc.record({
    word,
    numbers: fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1 }), async (rows) => {
      expect(await throughTheDatabase(rows)).toEqual(rows.map(turned))
    }),
    { numRuns: 20 },
  )
})

it('there is room for whatever comes', async () => {
  const rows = [
    { word: 'ë'.repeat(700_000), numbers: [7] },
    { word: 'w', numbers: Array.from({ length: 400_000 }, (_, place) => place) },
  ]
  expect(await throughTheDatabase(rows)).toEqual(rows.map(turned))
})

it('days, moments, ids and numbers arrive as they were written, and so does nothing', async () => {
  const id = '0198c0de-1234-7abc-8def-0123456789ab'
  const before = new BinaryFields()
  for (const [days, moment, whole, long] of [
    [0, 0, 0, 0],
    [20_000, 1_700_000_000_123, 2 ** 31 - 1, Number.MAX_SAFE_INTEGER],
    [-7_305, -631_152_000_001, -(2 ** 31), -Number.MAX_SAFE_INTEGER],
  ] as const) {
    before.day(days)
    before.moment(moment)
    before.whole(whole)
    before.long(long)
    before.endRow()
  }
  before.endRow()
  expect([0, 3].map((place) => before.hasRow(place))).toEqual([true, false])
  const columns = 'id text days moment whole long'.split(' ')
  const read: unknown[] = []
  await office.app.office.transact(async (manager) => {
    await manager.query(
      `create temp table several (place serial, id uuid, text text, days date, moment timestamptz, whole integer, long bigint)
       on commit drop`,
    )
    await copyIn(manager, 'several', columns, [2, 0, 1], (copied, place) => {
      copied.row(6)
      copied.id(place === 0 ? null : id)
      copied.text(place === 0 ? null : 'crème')
      copied.valuesOf(before, place)
    })
    read.push(
      ...(await manager.query(
        `select id, text, days::text, (moment at time zone 'UTC')::text as moment, whole, long::text from several order by place`,
      )),
    )
    return accepted(null)
  })
  expect(read).toEqual([
    {
      id,
      text: 'crème',
      days: '1950-01-01',
      moment: '1949-12-31 23:59:59.999',
      whole: -2147483648,
      long: '-9007199254740991',
    },
    { id: null, text: null, days: '1970-01-01', moment: '1970-01-01 00:00:00', whole: 0, long: '0' },
    {
      id,
      text: 'crème',
      days: '2024-10-04',
      moment: '2023-11-14 22:13:20.123',
      whole: 2147483647,
      long: '9007199254740991',
    },
  ])
})
