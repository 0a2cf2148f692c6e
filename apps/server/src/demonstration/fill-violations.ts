import { accepted, isEarlierDay, type TraderId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { lockTraderPoints, openLedgers } from '../policy-points/index.js'
import {
  confirmViolation,
  decideObjection,
  decideViolation,
  declineViolation,
  hearSeller,
  noticesOfViolations,
  objectToViolation,
  recordNoticeDelivery,
  reportViolation,
} from '../violations/index.js'
import { contextOf } from './demonstration-context.js'
import type { DemonstrationViolation } from './demonstration-violation.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import { inOfficeHours, officeDayFrom, officeDayUntil } from './office-hours.js'
import type { PersonKey } from './people.js'
import { reasonsFor } from './violation-reasons.js'
import { violations } from './violations.js'

/** Before the first violation. */
const LEDGERS_OPENED_DAYS_AGO = 380

/** Violations of the demonstration's sellers, handled by the same acts as real ones. */
export async function fillViolations(
  office: Office,
  house: House,
  complaints: ReadonlyMap<string, string>,
  today: Temporal.PlainDate,
): Promise<void> {
  const opened = officeDayUntil(today.subtract({ days: LEDGERS_OPENED_DAYS_AGO }))
  await office.transact(async (manager) => {
    await openAllLedgers(manager, opened)
    return accepted(null)
  })
  for (const [index, violation] of violations.entries())
    await new Course({ office, house, complaints, today }, violation, index).play()
}

async function openAllLedgers(manager: EntityManager, on: Temporal.PlainDate): Promise<void> {
  const traders = (await manager.query('select id from trader order by id')) as { id: TraderId }[]
  for (const { id } of traders)
    await openLedgers(manager, await lockTraderPoints(manager, id), inOfficeHours(on, 0))
}

interface Setting {
  readonly office: Office
  readonly house: House
  readonly complaints: ReadonlyMap<string, string>
  readonly today: Temporal.PlainDate
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (isEarlierDay(one, other) ? other : one)
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  isEarlierDay(one, other) ? one : other

/** One violation, from its report to where it stands today. */
class Course {
  private id = ''
  /** The day on which the next act is done. */
  private on: Temporal.PlainDate

  constructor(
    private readonly setting: Setting,
    private readonly violation: DemonstrationViolation,
    private readonly index: number,
  ) {
    this.on = earlier(officeDayFrom(this.dayOf(violation.deedDaysAgo - 1)), this.dayOf(1))
  }

  async play(): Promise<void> {
    const { ending, objection } = this.violation
    await this.report()
    if (ending === null) return
    await this.hear(ending.daysAgo)
    if (ending.kind === 'DECLINED') {
      await this.decline(ending.daysAgo, ending.reason)
      return
    }
    const waits = await this.decide(ending.daysAgo)
    if (ending.kind === 'PROPOSED') return
    if (waits) await this.confirm()
    await this.tell(ending)
    if (objection !== null) await this.object(objection)
  }

  /** Whoever handles the complaint reports it, and otherwise the policy officer. */
  private async report(): Promise<void> {
    const { house, complaints } = this.setting
    const { seller, category, facts, shown, deedDaysAgo, complaint } = this.violation
    const complaintId = complaint === null ? undefined : complaints.get(complaint)
    this.id = done(
      await reportViolation(this.context(complaintId ? 'marieke' : 'anouk', 0.05), {
        sellerId: encodeId('seller', idOf(house.sellers, seller)),
        policyCategoryId: encodeId('policy-category', idOf(house.policyCategories, category)),
        facts,
        deedOn: this.dayOf(deedDaysAgo),
        complaintId: complaintId ? encodeId('complaint', complaintId) : null,
        evidence: [{ what: shown }],
      }),
    )
  }

  private async hear(decidedDaysAgo: number): Promise<void> {
    this.on = later(this.on, officeDayUntil(this.dayOf(decidedDaysAgo + 1)))
    done(
      await hearSeller(this.context('anouk', 0.5), {
        violationId: this.violationId,
        heardOn: this.on,
        account: this.violation.said,
      }),
    )
  }

  private async decline(daysAgo: number, reason: string): Promise<void> {
    this.on = later(this.on, officeDayUntil(this.dayOf(daysAgo)))
    done(
      await declineViolation(this.context('anouk', this.share()), { violationId: this.violationId, reason }),
    )
  }

  /** The policy officer decides; whether it waits for a second person then. */
  private async decide(daysAgo: number): Promise<boolean> {
    const { category, facts, weight } = this.violation
    const { violationId } = this
    this.on = later(this.on, officeDayUntil(this.dayOf(daysAgo)))
    const { outcome } = done(
      await decideViolation(this.context('anouk', this.share()), {
        violationId,
        weight,
        reach: 'ACCOUNT',
        ground: null,
        reason: 'Besloten na het horen van de verkoper.',
        reasons: reasonsFor(category, facts),
        dryRun: false,
      }),
    )
    return outcome?.needsSecondPerson ?? false
  }

  /** Management agrees. */
  private async confirm(): Promise<void> {
    done(await confirmViolation(this.context('hendrik', 0.95), { violationId: this.violationId }))
  }

  /** Each notice was signed for, or came back, on the next day that there is post. */
  private async tell({ daysAgo, told }: { daysAgo: number; told: 'DELIVERED' | 'BOUNCED' }): Promise<void> {
    const { violationId, setting } = this
    this.on = later(this.on.add({ days: 1 }), officeDayFrom(this.dayOf(daysAgo - 1)))
    const notices = await setting.office.reads.ask<{ row: { id: string } }>(noticesOfViolations, [[this.id]])
    for (const { row } of notices)
      done(
        await recordNoticeDelivery(this.context('anouk', 0.3), {
          violationId,
          noticeId: encodeId('message', row.id),
          outcome: told,
          on: this.on,
        }),
      )
  }

  private async object({
    daysAgo,
    grounds,
    ruling,
  }: NonNullable<DemonstrationViolation['objection']>): Promise<void> {
    const { violationId } = this
    this.on = later(this.on, officeDayFrom(this.dayOf(daysAgo)))
    done(await objectToViolation(this.context('anouk', 0.6), { violationId, grounds }))
    if (ruling === undefined) return
    this.on = later(this.on, officeDayFrom(this.dayOf(ruling.daysAgo)))
    const { result, reasons } = ruling
    done(
      await decideObjection(this.context('maarten', 0.7), {
        violationId,
        result,
        lowersTo: null,
        reasons,
        dryRun: false,
      }),
    )
  }

  private get violationId(): string {
    return encodeId('violation', this.id)
  }

  /** @param share of the hours of that day */
  private context(who: PersonKey, share: number) {
    return contextOf(this.setting.office, this.setting.house, who, inOfficeHours(this.on, share))
  }

  /** Some hour of the afternoon, another for each. */
  private share(): number {
    return 0.55 + ((this.index * 37) % 31) / 100
  }

  private dayOf(daysAgo: number): Temporal.PlainDate {
    return this.setting.today.subtract({ days: daysAgo })
  }
}
