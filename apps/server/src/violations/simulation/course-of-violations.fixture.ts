import type { ViolationId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { Chance } from '../../demonstration/chance.js'
import type { ActsOfOffice, Decided } from './acts-of-office.fixture.js'
import { agree } from './compare.fixture.js'
import { textOf } from './days.fixture.js'
import type { Day, Reach } from './happened.fixture.js'
import { SmallModel } from './small-model.fixture.js'
import { TERMS } from './terms.fixture.js'
import type { Act, Trader } from './trader.fixture.js'

interface Category {
  readonly code: string
  readonly lightest: number
  readonly heaviest: number
  readonly isWide: boolean
}

const FORBIDDEN: Category = { code: 'VERBODEN', lightest: 10, heaviest: 100, isWide: false }
const CATEGORIES: readonly Category[] = [
  { code: 'FRAUDE', lightest: 20, heaviest: 100, isWide: false },
  FORBIDDEN,
  { code: 'OVERIG', lightest: 5, heaviest: 25, isWide: false },
  { code: 'SERVICENORMEN', lightest: 5, heaviest: 40, isWide: true },
  { code: 'SERVICENORMEN', lightest: 5, heaviest: 40, isWide: true },
]

const REACHES: readonly Reach[] = ['ACCOUNT', 'NUMBER', 'NUMBER', 'RELATED', 'RELATED', 'RELATED']

/** Where it is played. */
export interface Stage {
  plan(trader: Trader, on: Day, act: Act): void
  /** What is done to no one trader. */
  planForAll(on: Day, act: Act): void
  openLedgers(trader: Trader, on: Day, account: string): void
  openLater(trader: Trader, on: Day): Promise<void>
  /** The number of an account with those bound to it, which an act on it has settled. */
  compareBound(trader: Trader, on: Day, account: string): Promise<void>
  /** A difference that comes of this is told with what led to it. */
  telling(trader: Trader, work: () => Promise<void>): Promise<void>
}

/** Days on which nobody is blamed for deeds of a category. */
export interface Outage {
  readonly code: string
  readonly from: Day
  readonly until: Day
}

interface Booking extends Decided {
  readonly category: Category
  readonly trader: Trader
  readonly id: ViolationId
  readonly account: string
  readonly deedOn: Day
}

/** What chance makes of violations, from their report to the ruling on an objection, in the office and in the model. */
export class CourseOfViolations {
  booked = 0
  /** All that stands: what lies within it is declined. */
  readonly outages = new Set<Outage>()
  /** Those that are booked, and were not withdrawn. */
  private readonly bookings = new Map<ViolationId, Booking>()

  constructor(
    private readonly acts: ActsOfOffice,
    private readonly chance: Chance,
    private readonly stage: Stage,
  ) {}

  async report(trader: Trader, on: Day, at: Temporal.Instant): Promise<void> {
    const category = this.chance.oneOf(CATEGORIES)
    const account = this.chance.oneOf(trader.accounts)
    const longAgo = this.chance.often(0.3) ? 200 : 10
    const deedOn = Math.max(account.openedOn, on - this.chance.whole(0, longAgo))
    const id = await this.reported({ account: account.id, category, deedOn }, at)
    const weight = this.chance.often(0.06) ? 0 : this.chance.whole(category.lightest, category.heaviest)
    const booking = {
      ...{ trader, id, account: account.id, deedOn, category },
      weight: this.chance.often(0.12) ? category.heaviest : weight,
      reach: category.isWide ? this.chance.oneOf(REACHES) : ('ACCOUNT' as const),
      isUrgent: this.chance.often(0.08),
    }
    this.stage.plan(trader, on + this.delay(12), (day, then) => this.judge(booking, day, then))
  }

  /** On the day on which points of an account come back, as much as it can lose just because they did. */
  private async reportOnReturn(
    trader: Trader,
    account: string,
    { on, at }: { readonly on: Day; readonly at: Temporal.Instant },
  ): Promise<void> {
    const category = FORBIDDEN
    const weight = trader.model.standing(account, on, on).raw - 1
    if (!fits(weight, category)) return this.report(trader, on, at)
    const id = await this.reported({ account, category, deedOn: on }, at)
    if (this.isExcused({ category, deedOn: on })) return this.acts.decline(at, id)
    const isUrgent = this.chance.often(0.5)
    await this.decide(
      { trader, id, account, deedOn: on, category, weight, reach: 'ACCOUNT', isUrgent },
      on,
      at,
    )
  }

  private async reported(
    { account, category, deedOn }: Pick<Booking, 'account' | 'category' | 'deedOn'>,
    at: Temporal.Instant,
  ): Promise<ViolationId> {
    const id = await this.acts.report(at, account, category.code, textOf(deedOn))
    await this.acts.hear(at, id)
    return id
  }

  private async judge(booking: Booking, on: Day, at: Temporal.Instant): Promise<void> {
    if (this.chance.often(0.05) || this.isExcused(booking)) return this.acts.decline(at, booking.id)
    this.stage.openLedgers(booking.trader, on, booking.account)
    await this.decide({ ...booking, weight: this.toTheEdge(booking, on) }, on, at)
  }

  private async decide(booking: Booking, on: Day, at: Temporal.Instant): Promise<void> {
    const { trader, id } = booking
    this.stage.openLedgers(trader, on, booking.account)
    const needsSecond = this.needsSecond(booking, on)
    const isWaiting = await this.acts.decide(at, id, booking)
    await this.stage.telling(trader, async () =>
      agree(`whether ${id} waits for a second person on ${textOf(on)}`, needsSecond, isWaiting),
    )
    if (!isWaiting) return this.followUp(booking, on)
    if (this.chance.often(0.85))
      this.stage.plan(trader, on + this.delay(12), async (day, then) => {
        if (this.isExcused(booking)) {
          await this.acts.return(then, id)
          return this.acts.decline(then, id)
        }
        this.stage.openLedgers(trader, day, booking.account)
        await this.acts.confirm(then, id)
        await this.followUp(booking, day)
      })
    else if (this.chance.often(0.6))
      this.stage.plan(trader, on + this.delay(12), async (day, then) => {
        await this.acts.return(then, id)
        const weight = Math.max(booking.category.lightest, Math.floor(booking.weight / 2))
        this.stage.plan(trader, day + this.delay(12), (later, at) =>
          this.judge({ ...booking, weight }, later, at),
        )
      })
  }

  /** Now and then a weight that leaves exactly 0, or 1. */
  private toTheEdge({ trader: { model }, account, weight, category }: Booking, on: Day): number {
    const left = model.standing(account, on, on).raw - this.chance.whole(0, 1)
    return fits(left, category) && this.chance.often(0.25) ? left : weight
  }

  private needsSecond(booking: Booking, on: Day): boolean {
    const { model } = booking.trader
    const would = new SmallModel(TERMS)
    would.happened.push(...model.happened, bookedOn(booking, on))
    const isOpen = (account: string) => model.standing(account, on, on).state !== 'CLOSED'
    return would
      .taken(booking.id)
      .some(({ account }) => would.standing(account, on, on).raw <= 0 && isOpen(account))
  }

  private async followUp(booking: Booking, on: Day): Promise<void> {
    const { trader, id } = booking
    trader.model.happened.push(bookedOn(booking, on))
    this.bookings.set(id, booking)
    this.booked++
    await this.stage.compareBound(trader, on, booking.account)
    const taken = trader.model.taken(id)
    for (const { account } of taken)
      if (this.chance.often(0.8)) this.planDelivery(trader, { id, account, by: booking.account }, on)
    const [first] = taken
    if (first !== undefined && this.chance.often(0.25))
      this.stage.plan(trader, first.returnsOn, (day, at) =>
        this.reportOnReturn(trader, first.account, { on: day, at }),
      )
    if (booking.reach !== 'ACCOUNT' && this.chance.often(0.2))
      this.stage.plan(trader, on + this.delay(200), (day) => this.stage.openLater(trader, day))
    if (!this.chance.often(0.4)) return
    this.stage.plan(trader, on + this.delay(150), (day, at) => this.object(booking, day, at))
  }

  /** @param told of a violation by one account, to one that it reached */
  planDelivery(
    trader: Trader,
    { id, account, by }: { readonly id: ViolationId; readonly account: string; readonly by: string },
    from: Day,
  ): void {
    this.stage.plan(trader, from + this.delay(40), async (on, at) => {
      this.stage.openLedgers(trader, on, by)
      const deliveredOn = this.chance.often(0.7) ? on : this.chance.whole(from, on)
      const outcome = this.chance.often(0.15) ? 'BOUNCED' : 'DELIVERED'
      await this.acts.deliver(at, id, { account, on: textOf(deliveredOn), outcome })
      if (outcome === 'DELIVERED')
        trader.model.happened.push({ kind: 'DELIVERED', on, violation: id, account, deliveredOn })
      await this.stage.compareBound(trader, on, by)
    })
  }

  /** Some are ruled on so late that the points are back by then. */
  private async object(
    { trader, id, weight, account }: Booking,
    day: Day,
    at: Temporal.Instant,
  ): Promise<void> {
    if (!this.bookings.has(id)) return
    await this.acts.object(at, id)
    trader.model.happened.push({ kind: 'OBJECTED', on: day, violation: id })
    const to = this.chance.oneOf([null, 0, 0, Math.floor(weight / 2)])
    const lowersTo = to === weight ? null : to
    const [{ returnsOn } = { returnsOn: day }] = trader.model.taken(id)
    const from = this.chance.often(0.25) ? Math.max(day, returnsOn) : day
    this.stage.plan(trader, from + this.delay(60), (later, then) =>
      this.rule({ trader, id, account, lowersTo }, later, then),
    )
  }

  private async rule(
    {
      trader,
      id,
      account,
      lowersTo,
    }: Pick<Booking, 'trader' | 'id' | 'account'> & { readonly lowersTo: number | null },
    on: Day,
    at: Temporal.Instant,
  ): Promise<void> {
    if (!this.bookings.has(id)) return
    this.stage.openLedgers(trader, on, account)
    await this.acts.rule(at, id, lowersTo)
    if (lowersTo === 0) this.bookings.delete(id)
    trader.model.happened.push({ kind: 'RULED', on, violation: id })
    if (lowersTo !== null) trader.model.happened.push({ kind: 'LOWERED', on, violation: id, to: lowersTo })
    await this.stage.compareBound(trader, on, account)
  }

  /** What is booked within an outage, with the ledgers open that are looked at for it. */
  within(outage: Outage, on: Day): readonly Booking[] {
    const found = [...this.bookings.values()].filter((booking) => isWithin(outage, booking))
    for (const { trader, account } of found) this.stage.openLedgers(trader, on, account)
    return found
  }

  /** All of them are as if they had never been. */
  async withdraw(bookings: readonly Booking[], on: Day): Promise<void> {
    for (const { id, trader } of bookings) {
      this.bookings.delete(id)
      trader.model.happened.push({ kind: 'LOWERED', on, violation: id, to: 0 })
    }
    for (const { trader, account } of bookings) await this.stage.compareBound(trader, on, account)
  }

  private isExcused(deed: Pick<Booking, 'category' | 'deedOn'>): boolean {
    return [...this.outages].some((outage) => isWithin(outage, deed))
  }

  private delay(most: number): number {
    return this.chance.often(0.3) ? 0 : this.chance.whole(1, most)
  }
}

const isWithin = (
  { code, from, until }: Outage,
  { category, deedOn }: Pick<Booking, 'category' | 'deedOn'>,
): boolean => category.code === code && from <= deedOn && deedOn <= until

const fits = (weight: number, { lightest, heaviest }: Category): boolean =>
  weight >= lightest && weight <= heaviest

const bookedOn = ({ id: violation, account, deedOn, weight, reach, isUrgent }: Booking, on: Day) =>
  ({ kind: 'BOOKED', on, violation, account, deedOn, weight, reach, isUrgent }) as const
