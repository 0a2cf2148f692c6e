import { expect, test } from 'vitest'
import { afterExit } from './after-exit.js'

test('a server that ended on purpose stays ended', () => {
  expect(afterExit({ code: 0, served: true }, 0)).toEqual({ kind: 'ended', code: 0 })
})

test('a server that cannot serve as it is configured is not started again', () => {
  expect(afterExit({ code: 2, served: false }, 0)).toEqual({ kind: 'ended', code: 2 })
})

test.each([1, null])('a start that failed (exit code %s) is tried again, each time later', (code) => {
  const pauses = [0, 1, 2, 3].map((before) => afterExit({ code, served: false }, before))
  expect(pauses).toEqual([
    { kind: 'again', inMs: 500, failedStarts: 1 },
    { kind: 'again', inMs: 1_000, failedStarts: 2 },
    { kind: 'again', inMs: 2_000, failedStarts: 3 },
    { kind: 'again', inMs: 4_000, failedStarts: 4 },
  ])
})

test('after five starts that failed it is given up', () => {
  expect(afterExit({ code: 1, served: false }, 4)).toEqual({ kind: 'given-up' })
})

test('a server that served begins with a clean slate, however often it is killed', () => {
  expect(afterExit({ code: null, served: true }, 4)).toEqual({ kind: 'again', inMs: 500, failedStarts: 0 })
})
