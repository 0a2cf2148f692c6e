import type { ForceMajeureId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../../demonstration/chance.js'
import { encodeId } from '../../graph/ids.js'
import type { ActsOfOffice } from '../../violations/simulation/acts-of-office.fixture.js'
import { agree } from '../../violations/simulation/compare.fixture.js'
import type {
  CourseOfViolations,
  Outage,
  Stage,
} from '../../violations/simulation/course-of-violations.fixture.js'
import { textOf } from '../../violations/simulation/days.fixture.js'
import type { Day } from '../../violations/simulation/happened.fixture.js'
import type { MakeOutages, Outages } from '../../violations/simulation/simulation.fixture.js'
import { confirmForceMajeure } from '../acts/confirm-force-majeure.js'
import { declineForceMajeure, endForceMajeure } from '../acts/end-force-majeure.js'
import { recordForceMajeure } from '../acts/record-force-majeure.js'

const CODES = ['SERVICENORMEN', 'SERVICENORMEN', 'FRAUDE', 'VERBODEN', 'OVERIG']
const dayIn = (day: Day) => Temporal.PlainDate.from(textOf(day))

export const outagesByChance: MakeOutages = (...played) => new CourseOfOutages(...played)

/** Days on which nobody is blamed, recorded by one and confirmed by another, in the office and in the models of all. */
class CourseOfOutages implements Outages {
  withdrew = 0
  /** What stands or waits. */
  private readonly known = new Set<Outage>()

  constructor(
    private readonly acts: ActsOfOffice,
    private readonly chance: Chance,
    private readonly stage: Stage,
    private readonly violations: CourseOfViolations,
  ) {}

  async happen(on: Day, at: Temporal.Instant): Promise<void> {
    const until = on - this.chance.whole(0, 60)
    const outage = { code: this.chance.oneOf(CODES), until, from: until - this.chance.whole(0, 120) }
    const isKnown = [...this.known].some(
      ({ code, from, until }) => code === outage.code && from <= outage.from && until >= outage.until,
    )
    if (isKnown) return
    this.known.add(outage)
    const within = this.violations.within(outage, on)
    const [first] = within
    const id = await this.record(outage, at)
    const [{ state }] = await this.acts.office.rows('select state from force_majeure_window where id = $1', [
      id,
    ])
    if (first === undefined) {
      agree('what withdraws nothing', 'STANDING', state)
      return this.stand(outage, { id, version: 1 }, on)
    }
    const { trader } = first
    await this.stage.telling(trader, async () => agree(`whether ${id} waits`, 'PROPOSED', state))
    this.stage.plan(trader, on + this.chance.whole(0, 20), (day, then) => this.decide(outage, id, day, then))
  }

  private async record({ code, from, until }: Outage, at: Temporal.Instant): Promise<ForceMajeureId> {
    const [{ id: category }] = await this.acts.office.rows('select id from policy_category where code = $1', [
      code,
    ])
    const { id } = await this.acts.done('anouk', at, (context) =>
      recordForceMajeure(context, {
        fromOn: dayIn(from),
        untilOn: dayIn(until),
        policyCategoryIds: [encodeId('policy-category', category)],
        reasonNl: 'Storing.',
        reasonEn: 'Outage.',
        dryRun: false,
      }),
    )
    if (id === null) throw new Error('It was no dry run.')
    return id
  }

  private async decide(outage: Outage, id: ForceMajeureId, on: Day, at: Temporal.Instant): Promise<void> {
    const seen = { forceMajeureId: encodeId('force-majeure', id), expectedVersion: 1 }
    if (this.chance.often(0.15)) {
      await this.acts.done('hendrik', at, (context) =>
        declineForceMajeure(context, { ...seen, reason: 'Een dag later.' }),
      )
      this.known.delete(outage)
      return
    }
    const within = this.violations.within(outage, on)
    await this.acts.done('hendrik', at, (context) => confirmForceMajeure(context, seen))
    this.withdrew += within.length
    await this.violations.withdraw(within, on)
    this.stand(outage, { id, version: 2 }, on)
  }

  /** Now and then it is ended after a while. */
  private stand(
    outage: Outage,
    { id, version }: { readonly id: ForceMajeureId; readonly version: number },
    on: Day,
  ): void {
    this.violations.outages.add(outage)
    if (!this.chance.often(0.5)) return
    this.stage.planForAll(on + this.chance.whole(1, 200), async (_, at) => {
      const seen = { forceMajeureId: encodeId('force-majeure', id), expectedVersion: version }
      await this.acts.done('maarten', at, (context) =>
        endForceMajeure(context, { ...seen, reason: 'Elders.' }),
      )
      this.known.delete(outage)
      this.violations.outages.delete(outage)
    })
  }
}
