import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Buckets } from './buckets.js'

const allowance = { maximumAvailable: 100, restoreRate: 10 }

describe('a bucket', () => {
  it('gives what is in it, and then as fast as it comes back', () => {
    let now = 0
    const buckets = new Buckets(() => now)
    expect(buckets.take('one', allowance, 60)).toEqual({ taken: true, available: 40, waitInSeconds: 0 })
    expect(buckets.take('one', allowance, 60)).toEqual({ taken: false, available: 40, waitInSeconds: 2 })
    now += 2_000
    expect(buckets.take('one', allowance, 60).taken).toBe(true)
    expect(buckets.take('two', allowance, 100).taken).toBe(true)
  })

  it('is given back what was not needed, and never more than it can hold', () => {
    const buckets = new Buckets(() => 0)
    buckets.take('one', allowance, 60)
    expect(buckets.correct('one', allowance, 50)).toBe(90)
    expect(buckets.correct('one', allowance, 50)).toBe(100)
    expect(buckets.correct('one', allowance, -500)).toBe(0)
  })
})

it('always: in any stretch of time no more is given than what it holds and what came back in it', () => {
  const steps = fc.array(fc.record({ pause: fc.nat(3_000), amount: fc.integer({ min: 1, max: 100 }) }))
  fc.assert(
    fc.property(steps, (asked) => {
      let now = 0
      let given = 0
      const buckets = new Buckets(() => now)
      for (const { pause, amount } of asked) {
        now += pause
        if (buckets.take('one', allowance, amount).taken) given += amount
        expect(given).toBeLessThanOrEqual(100 + (now / 1_000) * 10 + 1e-6)
      }
    }),
  )
})
