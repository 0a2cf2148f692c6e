import { accepted } from '@waarborg/domain/foundation'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { CopyBinary } from './copy-binary.js'
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
  const copied = new CopyBinary()
  for (const { word, numbers } of rows) {
    copied.row(2)
    copied.text(word)
    copied.wholes(Int32Array.from(numbers.keys()).reverse(), Int32Array.from(numbers))
  }
  const read: Row[] = []
  await office.app.office.transact(async (manager) => {
    await manager.query(
      'create temp table copied (place serial, word text, numbers integer[]) on commit drop',
    )
    await copyIn(manager, 'copied', ['word', 'numbers'], copied)
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
