import { expect, test } from 'vitest'
import { moment } from '../foundation/moments.fixture.js'
import { clockState } from './clock-state.js'
import type { ClockKind } from './deadline.js'

const dueAt = moment('2026-05-02T00:00')
const breachAt = moment('2026-05-03T00:00')
const state = (stopped: string | null, now: string, kind: ClockKind = 'decision') =>
  clockState({ kind, dueAt, breachAt, stoppedAt: stopped === null ? null : moment(stopped) }, moment(now))

test.each([
  [null, '2026-05-01T12:00', 'running'],
  [null, '2026-05-02T00:00', 'running'],
  [null, '2026-05-02T00:00:00.001', 'overdue'],
  [null, '2026-05-03T00:00', 'overdue'],
  [null, '2026-05-03T00:00:00.001', 'breached'],
  ['2026-05-01T12:00', '2026-06-01T00:00', 'met'],
  ['2026-05-02T00:00', '2026-06-01T00:00', 'met'],
  ['2026-05-02T12:00', '2026-06-01T00:00', 'met'],
  ['2026-05-03T00:00', '2026-06-01T00:00', 'met'],
  ['2026-05-03T00:00:00.001', '2026-06-01T00:00', 'met-late'],
])('D-2 due at 24:00 on 1 May and late after 2 May, stopped %s, at %s it is %s', (stopped, now, expected) => {
  expect(state(stopped, now)).toBe(expected)
})

test('KP-14 a notice that was never given is no breach of its own, and one given late is', () => {
  expect(state(null, '2026-05-20T12:00', 'delay-notice')).toBe('overdue')
  expect(state('2026-05-04T09:00', '2026-05-20T12:00', 'delay-notice')).toBe('met-late')
})
