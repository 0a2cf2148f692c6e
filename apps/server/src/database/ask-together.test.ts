import { expect, it, vi } from 'vitest'
import { askTogether } from './ask-together.js'

/** A source whose statements end when they are told to, each with what is there at that moment. */
function source() {
  const there = new Map<string, number>()
  const statements: { readonly keys: readonly string[]; readonly end: (fault?: Error) => void }[] = []
  const ask = askTogether<number>(async (keys) => {
    const read = new Map([...there].filter(([key]) => keys.includes(key)))
    await new Promise<void>((resolve, reject) => {
      statements.push({ keys, end: (fault) => (fault === undefined ? resolve() : reject(fault)) })
    })
    return read
  })
  const begun = (count: number) => vi.waitFor(() => expect(statements).toHaveLength(count))
  return { there, statements, ask, begun }
}

it('those who come at once are one statement, each with an answer of its own', async () => {
  const { there, statements, ask, begun } = source()
  there.set('one', 1).set('two', 2)
  const answers = Promise.all(['one', 'two', 'one', 'none'].map(ask))
  await begun(1)
  statements[0]?.end()
  expect(await answers).toEqual([1, 2, 1, undefined])
  expect(statements[0]?.keys).toEqual(['one', 'two', 'none'])
})

it('who comes while one is under way is told what holds then, not what was read before', async () => {
  const { there, statements, ask, begun } = source()
  there.set('one', 1)
  const before = ask('one')
  await begun(1)
  there.delete('one')
  const after = [ask('one'), ask('two')]
  statements[0]?.end()
  await begun(2)
  statements[1]?.end()
  expect([await before, await after[0], await after[1]]).toEqual([1, undefined, undefined])
  expect(statements.map(({ keys }) => keys)).toEqual([['one'], ['one', 'two']])
})

it('a statement that fails, fails for those alone who asked by it', async () => {
  const { there, statements, ask, begun } = source()
  there.set('one', 1)
  const first = ask('one').catch((fault: Error) => fault.message)
  await begun(1)
  const second = ask('one')
  statements[0]?.end(new Error('cut'))
  await begun(2)
  statements[1]?.end()
  expect([await first, await second]).toEqual(['cut', 1])
})

it('a statement that takes long holds up nobody else', async () => {
  const { statements, ask, begun } = source()
  const slow = ask('one')
  await begun(1)
  const quick = ask('two')
  await begun(2)
  statements[1]?.end()
  expect(await quick).toBe(undefined)
  statements[0]?.end()
  await slow
})
