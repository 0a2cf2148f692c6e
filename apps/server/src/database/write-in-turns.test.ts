import { describe, expect, it } from 'vitest'
import type { Statement } from './reads.js'
import { rowsToInsert } from './rows-to-insert.js'
import { writeInTurns } from './write-in-turns.js'
import type { Write } from './write-together.js'

const call = (name: string, rings: number): readonly Write[] => [
  rowsToInsert('call', [{ name }]),
  rowsToInsert(
    'ring',
    Array.from({ length: rings }, (_, place) => ({ name, place })),
  ),
]

/** A database that keeps what it is sent, and refuses what is about one of these names. */
function database(refused: Readonly<Record<string, string>> = {}) {
  const sent: Statement[] = []
  const write = writeInTurns(async (statement) => {
    sent.push(statement)
    const code = statement.values.map((value) => refused[String(value)]).find((each) => each !== undefined)
    if (code !== undefined) throw Object.assign(new Error('refused'), { code })
  })
  return { sent, write }
}

describe('writes that come together', () => {
  it('are one statement when they are alike, each with its own values', async () => {
    const { sent, write } = database()
    await Promise.all([write(call('a', 2)), write(call('b', 2))])
    expect(sent.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'with write0 as (insert into call (name) values ($1), ($2) ), ' +
        'write1 as (insert into ring (name, place) values ($3, $4), ($5, $6), ($7, $8), ($9, $10) ) select 1',
    ])
    expect(sent[0]?.values).toEqual(['a', 'b', 'a', 0, 'a', 1, 'b', 0, 'b', 1])
  })

  it('have their rows in one order, whatever they came in', async () => {
    const { sent, write } = database()
    await Promise.all(['c', 'a', 'b'].map((name) => write(call(name, 1))))
    expect(sent[0]?.values).toEqual(['a', 'b', 'c', 'a', 0, 'b', 0, 'c', 0])
  })

  it('are a statement for each kind of them', async () => {
    const { sent, write } = database()
    const update = [{ sql: 'update call set name = $1', values: ['u'] }]
    await Promise.all([
      write(call('a', 2)),
      write(call('b', 1)),
      write(update),
      write(call('c', 2)),
      write(update),
    ])
    expect(sent.map(({ values }) => values.filter((value) => typeof value === 'string').join(''))).toEqual([
      'acaacc',
      'bb',
      'u',
      'u',
    ])
  })

  it('are at most eight of one statement', async () => {
    const { sent, write } = database()
    await Promise.all(Array.from({ length: 17 }, (_, place) => write([rowsToInsert('call', [{ place }])])))
    expect(sent.map(({ values }) => values.length)).toEqual([8, 8, 1])
  })

  it('share the next journey when they come while one is made', async () => {
    const { sent, write } = database()
    const first = write(call('a', 1))
    await Promise.resolve()
    await Promise.all([first, ...['b', 'c', 'd'].map((name) => write(call(name, 1)))])
    expect(sent.map(({ values }) => values[0])).toEqual(['a', 'b'])
  })
})

describe('what one of them is refused for', () => {
  it.each(['21000', '22001', '23505', '23502', '54000'])('holds up no other: %s', async (code) => {
    const { sent, write } = database({ b: code })
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => write(call(name, 1))))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(outcomes[1]).toMatchObject({ reason: { code } })
    expect(sent).toHaveLength(4)
  })

  it('is told at once when it came alone', async () => {
    const { sent, write } = database({ a: '23505' })
    await expect(write(call('a', 1))).rejects.toMatchObject({ code: '23505' })
    expect(sent).toHaveLength(1)
  })

  it('is told to all when it is the database, and nothing is tried again', async () => {
    const { sent, write } = database({ b: '57P01' })
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => write(call(name, 1))))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(sent).toHaveLength(1)
  })
})
