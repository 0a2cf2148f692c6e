import { expect, test } from 'vitest'
import { afterExit } from './after-exit.js'

test('a server that ended on purpose stays ended', () => {
  expect(afterExit({ code: 0, livedMs: 60_000 }, 0)).toEqual({ kind: 'ended', code: 0 })
})

test('a server that cannot serve as it is configured is not started again', () => {
  expect(afterExit({ code: 2, livedMs: 300 }, 0)).toEqual({ kind: 'ended', code: 2 })
})

test.each([1, null])('a server that failed (exit code %s) is started again, each time later', (code) => {
  const pauses = [0, 1, 2, 3].map((before) => afterExit({ code, livedMs: 900 }, before))
  expect(pauses).toEqual([
    { kind: 'again', inMs: 500, fastFailures: 1 },
    { kind: 'again', inMs: 1_000, fastFailures: 2 },
    { kind: 'again', inMs: 2_000, fastFailures: 3 },
    { kind: 'again', inMs: 4_000, fastFailures: 4 },
  ])
})

test('after five failures at once it is given up', () => {
  expect(afterExit({ code: 1, livedMs: 900 }, 4)).toEqual({ kind: 'given-up' })
})

test('a server that served for a while begins with a clean slate', () => {
  expect(afterExit({ code: null, livedMs: 10_000 }, 4)).toEqual({ kind: 'again', inMs: 500, fastFailures: 0 })
})
