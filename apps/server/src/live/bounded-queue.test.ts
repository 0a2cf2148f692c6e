import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoundedQueue } from './bounded-queue.js'

/** A queue and what it was told at its end. */
function queueOf(limit: number) {
  const ends: string[] = []
  return { queue: new BoundedQueue<number>(limit, (reason) => ends.push(reason)), ends }
}

const steps = fc.array(fc.constantFrom('push', 'read'), { maxLength: 60 })

describe('always', () => {
  it('a subscriber reads what was pushed, in order and without gaps, until it is dropped', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 8 }), steps, async (limit, plan) => {
      const { queue, ends } = queueOf(limit)
      const read: number[] = []
      let pushed = 0
      let waiting: Promise<IteratorResult<number>> | null = null
      const settle = async () => {
        const result = await waiting
        waiting = null
        if (result?.done === false) read.push(result.value)
      }
      for (const step of plan) {
        if (step === 'read') waiting ??= queue.next()
        else queue.push(pushed++)
        if (waiting !== null && (read.length < pushed || ends.length > 0)) await settle()
      }
      const dropped = ends.length > 0
      await queue.return()
      await settle()
      expect(read).toEqual(Array.from({ length: read.length }, (_, item) => item))
      expect(dropped).toBe(pushed - read.length > limit)
    })
    await fc.assert(property)
  })

  it('never more than the limit wait', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 40 }),
      async (limit, pushes) => {
        const { queue, ends } = queueOf(limit)
        for (let item = 0; item < pushes; item += 1) queue.push(item)
        expect(ends).toEqual(pushes > limit ? ['overflow'] : [])
        const read: number[] = []
        if (pushes <= limit) {
          for (let item = 0; item < pushes; item += 1) read.push((await queue.next()).value as number)
          expect(read).toEqual(Array.from({ length: pushes }, (_, item) => item))
        } else expect(await queue.next()).toEqual({ done: true, value: undefined })
      },
    )
    await fc.assert(property)
  })
})

describe('a queue', () => {
  it('gives an item at once to who is waiting for it', async () => {
    const { queue } = queueOf(0)
    const waiting = queue.next()
    queue.push(1)
    expect(await waiting).toEqual({ done: false, value: 1 })
  })

  it('ends who is waiting when it is closed, and is told once', async () => {
    const { queue, ends } = queueOf(3)
    const waiting = queue.next()
    await queue.return()
    await queue.return()
    queue.push(1)
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(await queue.next()).toEqual({ done: true, value: undefined })
    expect(ends).toEqual(['closed'])
  })

  it('lets go of what waited when a subscriber does not read', async () => {
    const { queue, ends } = queueOf(2)
    for (const item of [1, 2, 3, 4]) queue.push(item)
    expect(ends).toEqual(['overflow'])
    expect(await queue.next()).toEqual({ done: true, value: undefined })
  })
})
