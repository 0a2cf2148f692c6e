import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { afterOfficeMinutes } from './office-hours.js'

const monday = Temporal.Instant.from('2026-11-23T00:00:00Z').epochMilliseconds

it('office time goes on the next morning, from whatever millisecond it began', () => {
  expect(afterOfficeMinutes(Temporal.Instant.from('2026-11-27T16:04:36.578Z'), 41.6).toString()).toBe(
    '2026-11-30T08:11:13Z',
  )
  const inAWeek = fc.integer({ min: 0, max: 7 * 24 * 3_600_000 })
  fc.assert(
    fc.property(inAWeek, fc.integer({ min: 0, max: 1_000 }), (past, minutes) => {
      const from = Temporal.Instant.fromEpochMilliseconds(monday + past)
      const then = afterOfficeMinutes(from, minutes)
      expect(from.until(then).total('minutes')).toBeGreaterThanOrEqual(minutes - 1)
    }),
  )
})
