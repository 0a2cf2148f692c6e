import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoundedQueue } from '../live/bounded-queue.js'
import { newestOf } from './newest-of.js'

const LIMIT = 1_000

describe('always', () => {
  it('the last item is told, and none after a newer one', async () => {
    const bursts = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 })
    const property = fc.asyncProperty(bursts, async (sizes) => {
      const queue = new BoundedQueue<number>(LIMIT, () => {})
      const told: number[] = []
      const telling = (async () => {
        for await (const item of newestOf(queue, 0)) told.push(item)
      })()
      let item = 0
      for (const size of sizes) {
        for (let turn = 0; turn < size; turn += 1) {
          item += 1
          queue.push(item)
        }
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
      while (told.at(-1) !== item) await new Promise((resolve) => setTimeout(resolve, 0))
      await queue.return()
      await telling
      expect(told).toEqual([...new Set(told)].sort((one, other) => one - other))
      expect(told.length).toBeLessThanOrEqual(item)
    })
    await fc.assert(property, { numRuns: 30 })
  })
})

describe('what comes together', () => {
  it('is told once, by the newest of it', async () => {
    const queue = new BoundedQueue<number>(LIMIT, () => {})
    const events = newestOf(queue, 0)
    const first = events.next()
    for (const item of [1, 2, 3, 4, 5]) queue.push(item)
    expect(await first).toEqual({ done: false, value: 5 })
    await queue.return()
    expect((await events.next()).done).toBe(true)
  })

  it('never makes who tells it slow lag behind or be dropped', async () => {
    const ends: string[] = []
    const queue = new BoundedQueue<number>(10, (reason) => ends.push(reason))
    const events = newestOf(queue, 0)
    const first = events.next()
    for (let item = 1; item <= 100; item += 1) {
      queue.push(item)
      await Promise.resolve()
      await Promise.resolve()
    }
    expect((await first).value).toBe(100)
    expect(ends).toEqual([])
    await events.return(undefined)
  })
})

it('the end of the source is the end', async () => {
  const queue = new BoundedQueue<number>(LIMIT, () => {})
  queue.push(1)
  const events = newestOf(queue, 0)
  expect((await events.next()).value).toBe(1)
  const next = events.next()
  await queue.return()
  expect((await next).done).toBe(true)
})

it('a fault of the source is told after what came before it', async () => {
  async function* broken() {
    yield 1
    throw new Error('gone')
  }
  const events = newestOf(broken(), 0)
  expect((await events.next()).value).toBe(1)
  await expect(events.next()).rejects.toThrow('gone')
})

it('who stops listening ends the source', async () => {
  const ends: string[] = []
  const queue = new BoundedQueue<number>(LIMIT, (reason) => ends.push(reason))
  queue.push(1)
  for await (const _ of newestOf(queue, 0)) break
  expect(ends).toEqual(['closed'])
})
