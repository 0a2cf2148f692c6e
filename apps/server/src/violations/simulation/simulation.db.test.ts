import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { invariants } from '../../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { Simulation } from './simulation.fixture.js'

const SEED = process.env.SIMULATION_SEED ?? String(randomInt(1_000_000))
/** In offices of their own, so that none grows so large that its nights become slow. */
const OFFICES = process.env.WAARBORG_LONG === '1' ? 100 : 1
const SELLER_YEARS = 1_000

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

for (let place = 0; place < OFFICES; place++)
  it(`D-5 D-6 D-7 BP-3 ${SELLER_YEARS} seller-years differ on no day from a small model, SIMULATION_SEED=${SEED}`, async () => {
    const one = place === 0 ? office : await openTestOffice()
    try {
      const simulation = await Simulation.in(one, place === 0 ? SEED : `${SEED} ${place}`)
      const done = await simulation.run(SELLER_YEARS)
      console.info(`SIMULATION_SEED=${SEED}`, done)
      expect(done.sellerYears).toBeGreaterThanOrEqual(SELLER_YEARS)
      expect(done.closed).toBeGreaterThan(20)
      expect(done.broken).toBeGreaterThan(20)
    } finally {
      if (one !== office) await one.close()
    }
  }, 600_000)

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants.slice(-10)) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
