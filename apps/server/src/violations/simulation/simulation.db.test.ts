import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { outagesByChance } from '../../force-majeure/simulation/course-of-outages.fixture.js'
import { pointsInvariants } from '../../policy-points/policy-points.invariants.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { linksByChance } from '../../trader-links/simulation/course-of-links.fixture.js'
import { violationInvariants } from '../violation.invariants.js'
import { Simulation } from './simulation.fixture.js'

const SEED = process.env.SIMULATION_SEED ?? String(randomInt(1_000_000))
const SELLER_YEARS = 1_000
const later = { links: linksByChance, outages: outagesByChance }
const OFFICES = process.env.WAARBORG_LONG === '1' ? 100 : 1
/** Of offices of their own, so that none grows so large that its nights become slow. */
const SEEDS = Array.from({ length: OFFICES }, (_, place) => (place === 0 ? SEED : `${SEED} ${place}`))

it.each(SEEDS)(
  `D-5 D-6 D-7 BP-3 ${SELLER_YEARS} seller-years differ on no day from a small model, SIMULATION_SEED=%s`,
  async (seed) => {
    const office = await openTestOffice()
    try {
      const done = await (await Simulation.in(office, seed, later)).run(SELLER_YEARS)
      console.info(`SIMULATION_SEED=${seed}`, done)
      expect(done.sellerYears).toBeGreaterThanOrEqual(SELLER_YEARS)
      expect(done.closed).toBeGreaterThan(20)
      expect(done.linked).toBeGreaterThan(20)
      expect(done.withdrew).toBeGreaterThan(5)
      expect(done.broken).toBeGreaterThan(20)
      await expectWhatAlwaysHolds(office)
    } finally {
      await office.close()
    }
  },
  600_000,
)

async function expectWhatAlwaysHolds({ app, config: { dataFolder } }: TestOffice): Promise<void> {
  for (const { name, check } of [...pointsInvariants, ...violationInvariants]) {
    const { faults, examples } = await check({ reads: app.office.reads, dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
}
