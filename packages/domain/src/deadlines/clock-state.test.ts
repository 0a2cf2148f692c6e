import { expect, test } from 'vitest'
import { moment } from '../foundation/moments.fixture.js'
import { type ClockEnd, clockState } from './clock-state.js'
import type { ClockKind } from './deadline.js'

const dueAt = moment('2026-05-02T00:00')
const breachAt = moment('2026-05-03T00:00')
const at = (text: string | null) => (text === null ? null : moment(text))
const stop = (stopped: string | null, as: ClockEnd = 'met') =>
  ({ stoppedAt: at(stopped), stoppedAs: stopped === null ? null : as }) as const
const state = (stopped: string | null, now: string, kind: ClockKind = 'decision', as?: ClockEnd) =>
  clockState({ kind, dueAt, breachAt, ...stop(stopped, as), pauses: [] }, moment(now))

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

test.each(['replaced', 'dropped'] as const)(
  'D-2 what was %s in time tells so, and later is a breach',
  (as) => {
    expect(state('2026-05-02T12:00', '2026-06-01T00:00', 'decision', as)).toBe(as)
    expect(state('2026-05-03T00:00:00.001', '2026-06-01T00:00', 'decision', as)).toBe('met-late')
  },
)

test('KP-14 a notice that was never given is no breach of its own, and one given late is', () => {
  expect(state(null, '2026-05-20T12:00', 'delay-notice')).toBe('overdue')
  expect(state('2026-05-04T09:00', '2026-05-20T12:00', 'delay-notice')).toBe('met-late')
})

test.each([
  [null, null, '2026-06-01T00:00', 'paused'],
  [null, '2026-06-01T00:00', '2026-06-02T00:00', 'met'],
  ['2026-05-01T12:00', null, '2026-05-01T13:00', 'running'],
  ['2026-05-01T12:00', null, '2026-06-01T00:00', 'breached'],
])(
  'D-2 paused in time, running on from %s and stopped %s, at %s it is %s',
  (resumed, stopped, now, expected) => {
    const pauses = [{ resumedAt: at(resumed) }]
    const clock = { kind: 'agreement', dueAt, breachAt, ...stop(stopped), pauses } as const
    expect(clockState(clock, moment(now))).toBe(expected)
  },
)
