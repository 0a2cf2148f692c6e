import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { type Allowance, isUsedUp, take, takingToWrite } from './throttle.js'

let now = Temporal.Now.instant()
let office: TestOffice
let second: TestOffice['app']['office']
const allowance: Allowance = { name: 'test', atOnce: 5, everySeconds: 60 }

beforeAll(async () => {
  office = await openTestOffice(() => now)
  await office.another()
  second = office.apps[1]?.office ?? office.app.office
})
afterAll(() => office.close())

const later = (seconds: number) => {
  now = now.add({ seconds })
}
const asked = (key: string, at = office.app.office) => take(at, allowance, key)
const refusedFor = (seconds: number) => ({
  ok: false,
  rejections: [{ kind: 'throttled', retryAfterInSeconds: seconds }],
})

describe('an allowance', () => {
  it('gives so many at once, then one after each interval', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect((await asked('one')).ok).toBe(true)
    expect(await asked('one')).toEqual(refusedFor(60))
    later(59)
    expect(await asked('one')).toEqual(refusedFor(1))
    later(1)
    expect((await asked('one')).ok).toBe(true)
    expect(await asked('one')).toEqual(refusedFor(60))
  })

  it('is for each key apart, and asking in vain costs nothing', async () => {
    for (let turn = 0; turn < 20; turn += 1) await asked('two')
    expect((await asked('three')).ok).toBe(true)
    later(60)
    expect((await asked('two')).ok).toBe(true)
  })

  it('is shared by all processes, also when they ask at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, turn) => asked('four', turn % 2 === 0 ? second : office.app.office)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
  })

  it('stores no key as it is', async () => {
    await asked('jan@post.example')
    const stored = await office.rows('select key from throttle')
    expect(JSON.stringify(stored)).not.toContain('jan')
  })
})

/** One of the allowance with the rows of something else. */
async function written(key: string): Promise<boolean> {
  const { app } = office
  const write = app.office.write([takingToWrite(app.office, { allowance, key }, now)])
  return write.then(
    () => true,
    (fault: unknown) => {
      if (!isUsedUp(fault)) throw fault
      return false
    },
  )
}

it('always: what is taken with rows beside it is given as what is taken alone', async () => {
  let keys = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 25 }), async (pauses) => {
      keys += 1
      for (const pause of pauses) {
        later(pause)
        expect(await written(`beside ${keys}`)).toBe((await asked(`alone ${keys}`)).ok)
      }
    }),
    { numRuns: 25 },
  )
})

it('what is taken with rows beside it at one moment is given so often as there is', async () => {
  const given = await Promise.all(Array.from({ length: 12 }, () => written('at one moment')))
  expect(given.filter(Boolean)).toHaveLength(5)
})

it('always: what is given in any stretch of time is at most what is given at once and what came back in it', async () => {
  let keys = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 25 }), async (pauses) => {
      keys += 1
      const given: Temporal.Instant[] = []
      for (const pause of pauses) {
        later(pause)
        if ((await asked(`always ${keys}`)).ok) given.push(now)
      }
      for (const [first, from] of given.entries())
        for (const [last, until] of given.entries())
          if (last >= first)
            expect(last - first + 1).toBeLessThanOrEqual(
              allowance.atOnce + Math.floor(until.since(from).total('seconds') / allowance.everySeconds),
            )
    }),
    { numRuns: 25 },
  )
})
