import type { ImportState } from '@waarborg/schema'
import { expect, test } from 'vitest'
import { secondsLeft, shareDone } from './share-done.js'

const run = (state: ImportState, changed: object = {}) => ({
  state,
  progress: {
    records: 100,
    lines: 100,
    recordsPerSecond: 50,
    accepted: 0,
    present: 0,
    changed: 0,
    rejected: 0,
    bytes: 1_000,
    bytesDone: 250,
    progressedAt: null,
    ...changed,
  },
})

test.each([
  [run('RUNNING'), 0.25],
  [run('READY', { bytesDone: 0 }), 0],
  [run('PREPARED', { bytes: 0, bytesDone: 0 }), 0],
  [run('FINISHED', { bytesDone: 999 }), 1],
  [run('STOPPED', { bytesDone: 1_500 }), 1],
] as const)('what was read is a part of the whole file', (given, share) => {
  expect(shareDone(given)).toBe(share)
})

test('what is left takes as long as what was read, at the speed of now', () => {
  expect(secondsLeft(run('RUNNING'))).toBe(6)
})

test.each([
  run('STOPPED'),
  run('RUNNING', { recordsPerSecond: null }),
  run('RUNNING', { recordsPerSecond: 0 }),
  run('RUNNING', { bytesDone: 0 }),
  run('RUNNING', { records: 0 }),
])('nothing is foretold while nothing can be', (given) => {
  expect(secondsLeft(given)).toBeUndefined()
})
