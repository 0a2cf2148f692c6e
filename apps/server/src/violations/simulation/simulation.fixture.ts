import type { ViolationId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { Chance } from '../../demonstration/chance.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { ActsOfOffice, type Decided } from './acts-of-office.fixture.js'
import { agree, compare, Difference, toldOf } from './compare.fixture.js'
import { dayOf, textOf } from './days.fixture.js'
import type { Day } from './happened.fixture.js'
import { SmallModel } from './small-model.fixture.js'
import { beginTerms, TERMS } from './terms.fixture.js'

const FIRST = dayOf('2035-01-01')
const YEARS = 5
const LAST = FIRST + YEARS * 365

interface Trader {
  readonly id: string
  readonly model: SmallModel
  readonly accounts: { readonly id: string; readonly openedOn: Day }[]
  /** Opened by the marketplace, and not yet known to the ledger. */
  unopened: string[]
  /** When what was due was last written down. */
  settledOn: Day
  readonly closed: Set<string>
  readonly seen: Seen[]
}

/** What was compared, to be asked again later as it was known then. */
interface Seen {
  readonly account: string
  readonly on: Day
  readonly at: Temporal.Instant
  readonly told: object
}

interface Task {
  readonly trader: Trader
  readonly act: (on: Day, at: Temporal.Instant) => Promise<void>
}

export interface Simulated {
  readonly sellerYears: number
  readonly compared: number
  readonly booked: number
  readonly closed: number
  readonly broken: number
}

/** After how many nights it is settled again. */
const NIGHTS = [1, 1, 1, 2, 3, 4, 7, 12]

const CATEGORIES = [
  { code: 'FRAUDE', lightest: 20, heaviest: 100, isWide: false },
  { code: 'VERBODEN', lightest: 10, heaviest: 100, isWide: false },
  { code: 'OVERIG', lightest: 5, heaviest: 25, isWide: false },
  { code: 'SERVICENORMEN', lightest: 5, heaviest: 40, isWide: true },
  { code: 'SERVICENORMEN', lightest: 5, heaviest: 40, isWide: true },
] as const

/** Years of what happens to traders, told to the office and to the model alike, and compared all the while. */
export class Simulation {
  private readonly agenda = new Map<Day, Task[]>()
  private readonly traders: Trader[] = []
  private readonly count = { compared: 0, booked: 0 }
  private now = Temporal.Instant.fromEpochMilliseconds(0)
  private standsStillUntil = FIRST

  private constructor(
    private readonly office: TestOffice,
    private readonly acts: ActsOfOffice,
    private readonly chance: Chance,
    private readonly seed: string,
  ) {}

  static async in(office: TestOffice, seed: string): Promise<Simulation> {
    const chance = new Chance(seed)
    await beginTerms(office)
    return new Simulation(office, await ActsOfOffice.in(office, chance.apart('falls')), chance, seed)
  }

  /** At least as many years of as many accounts as are needed. */
  async run(sellerYears: number): Promise<Simulated> {
    while (this.sellerYears() < sellerYears) await this.begin()
    for (let on = FIRST; on <= LAST; on++) await this.within(on)
    await this.lookBack()
    const closed = this.traders.reduce((sum, trader) => sum + trader.closed.size, 0)
    return { sellerYears: this.sellerYears(), ...this.count, closed, broken: this.acts.broken }
  }

  private sellerYears(): number {
    const days = this.traders.flatMap(({ accounts }) => accounts.map(({ openedOn }) => LAST - openedOn))
    return Math.floor(days.reduce((sum, each) => sum + each, 0) / 365)
  }

  private async begin(): Promise<void> {
    const id = this.uuid()
    const number = String(10_000_000 + this.traders.length)
    await this.office.rows(
      `insert into trader (id, register, register_number, name, country) values ($1, 'KVK', $2, 'Gespeeld', 'NL')`,
      [id, number],
    )
    const model = new SmallModel(TERMS)
    const trader: Trader = {
      id,
      model,
      accounts: [],
      unopened: [],
      settledOn: FIRST,
      closed: new Set(),
      seen: [],
    }
    this.traders.push(trader)
    for (let left = this.chance.whole(1, 4); left > 0; left--) await this.openAccount(trader, FIRST)
    for (let left = this.chance.whole(0, 2); left > 0; left--)
      this.plan(trader, this.chance.whole(FIRST + 30, LAST), (on) => this.openLater(trader, on))
    let on = this.chance.whole(FIRST + 1, FIRST + 700)
    for (let left = this.chance.whole(2, 9); left > 0; left--) {
      this.plan(trader, on, (day, at) => this.report(trader, day, at))
      on += this.chance.often(0.6) ? this.chance.whole(0, 60) : this.chance.whole(60, 500)
    }
  }

  private plan(trader: Trader, on: Day, act: Task['act']): void {
    this.agenda.set(on, [...(this.agenda.get(on) ?? []), { trader, act }])
  }

  private async within(on: Day): Promise<void> {
    const midnight = Temporal.PlainDate.from(textOf(on)).toZonedDateTime('Europe/Amsterdam').toInstant()
    this.now = midnight.add({ minutes: 7 })
    await this.settle(on)
    this.now = midnight.add({ minutes: this.chance.whole(10, 22 * 60) })
    const tasks = () => this.agenda.get(on) ?? []
    for (let place = 0; place < tasks().length; place++) {
      const task = tasks()[place]
      this.now = this.now.add({ seconds: 30 })
      await task?.act(on, this.now)
    }
  }

  /** Not every night: the machinery can stand still for days. */
  private async settle(on: Day): Promise<void> {
    if (on < this.standsStillUntil) return
    this.standsStillUntil = on + this.chance.oneOf(NIGHTS)
    await this.settleNow(on)
  }

  private async settleNow(on: Day): Promise<void> {
    for (const trader of this.traders) this.openLedgers(trader, on)
    await this.acts.settle(this.now)
    for (const trader of this.traders) {
      const isDue = trader.model.returnDays().some((day) => day > trader.settledOn && day <= on)
      if (isDue || this.chance.often(0.02)) await this.compare(trader, on)
      trader.settledOn = on
    }
  }

  private openLedgers(trader: Trader, on: Day): void {
    for (const account of trader.unopened.sort()) {
      const openedOn = trader.accounts.find(({ id }) => id === account)?.openedOn ?? on
      trader.model.happened.push({ kind: 'OPENED', on, account, openedOn })
    }
    trader.unopened = []
  }

  private async openAccount(trader: Trader, openedOn: Day): Promise<void> {
    const id = this.uuid()
    await this.acts.open({ id, traderId: trader.id, openedOn: textOf(openedOn) })
    trader.accounts.push({ id, openedOn })
    trader.unopened.push(id)
  }

  /** No account is opened on a number that is blocked. */
  private async openLater(trader: Trader, on: Day): Promise<void> {
    const { model } = trader
    if (model.accounts().some((account) => model.standing(account, on, on).state === 'CLOSED')) return
    await this.openAccount(trader, on)
    if (this.chance.often(0.5)) return
    await this.settleNow(on)
    await this.compare(trader, on)
  }

  private async report(trader: Trader, on: Day, at: Temporal.Instant): Promise<void> {
    const category = this.chance.oneOf(CATEGORIES)
    const account = this.chance.oneOf(trader.accounts)
    const longAgo = this.chance.often(0.3) ? 200 : 10
    const deedOn = Math.max(account.openedOn, on - this.chance.whole(0, longAgo))
    const id = await this.acts.report(at, account.id, category.code, textOf(deedOn))
    await this.acts.hear(at, id)
    const weight = this.chance.often(0.06) ? 0 : this.chance.whole(category.lightest, category.heaviest)
    const decided = {
      weight: this.chance.often(0.12) ? category.heaviest : weight,
      isWide: category.isWide && this.chance.often(0.8),
      isUrgent: this.chance.often(0.08),
    }
    this.plan(trader, on + this.delay(12), (day, then) =>
      this.decide({ trader, id, account: account.id, deedOn, range: category, ...decided }, day, then),
    )
  }

  private async decide(reported: Booking, on: Day, at: Temporal.Instant): Promise<void> {
    const { trader, id } = reported
    this.openLedgers(trader, on)
    const booking = { ...reported, weight: this.toTheEdge(reported, on) }
    const isWaiting = await this.acts.decide(at, id, booking)
    await this.telling(trader, async () =>
      agree(
        `whether ${id} waits for a second person on ${textOf(on)}`,
        this.needsSecond(booking, on),
        isWaiting,
      ),
    )
    if (!isWaiting) return this.booked(booking, on)
    if (this.chance.often(0.92))
      this.plan(trader, on + this.delay(12), async (day, then) => {
        this.openLedgers(trader, day)
        await this.acts.confirm(then, id)
        await this.booked(booking, day)
      })
  }

  /** Now and then a weight that leaves exactly 0, or 1. */
  private toTheEdge({ trader: { model }, account, weight, range }: Booking, on: Day): number {
    const left = model.standing(account, on, on).raw - this.chance.whole(0, 1)
    const fits = left >= range.lightest && left <= range.heaviest
    return fits && this.chance.often(0.25) ? left : weight
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

  private async booked(booking: Booking, on: Day): Promise<void> {
    const { trader, id, weight } = booking
    trader.model.happened.push(bookedOn(booking, on))
    this.count.booked++
    await this.compare(trader, on)
    for (const { account } of trader.model.taken(id))
      if (this.chance.often(0.8)) this.planDelivery(trader, { id, account }, on)
    const [{ returnsOn } = { returnsOn: LAST }] = trader.model.taken(id)
    if (this.chance.often(0.15)) this.plan(trader, returnsOn, (day, at) => this.report(trader, day, at))
    if (!this.chance.often(0.4)) return
    this.plan(trader, on + this.delay(150), (day, at) => this.object({ trader, id, weight }, day, at))
  }

  private async object(
    { trader, id, weight }: Pick<Booking, 'trader' | 'id' | 'weight'>,
    day: Day,
    at: Temporal.Instant,
  ): Promise<void> {
    await this.acts.object(at, id)
    trader.model.happened.push({ kind: 'OBJECTED', on: day, violation: id })
    const to = this.chance.oneOf([null, 0, 0, Math.floor(weight / 2)])
    const lowersTo = to === weight ? null : to
    this.plan(trader, day + this.delay(60), (later, then) => this.rule({ trader, id, lowersTo }, later, then))
  }

  private planDelivery(
    trader: Trader,
    { id, account }: { id: ViolationId; account: string },
    from: Day,
  ): void {
    this.plan(trader, from + this.delay(40), async (on, at) => {
      this.openLedgers(trader, on)
      const deliveredOn = this.chance.often(0.7) ? on : this.chance.whole(from, on)
      const outcome = this.chance.often(0.15) ? 'BOUNCED' : 'DELIVERED'
      await this.acts.deliver(at, id, { account, on: textOf(deliveredOn), outcome })
      if (outcome === 'DELIVERED')
        trader.model.happened.push({ kind: 'DELIVERED', on, violation: id, account, deliveredOn })
      await this.compare(trader, on)
    })
  }

  private async rule(
    { trader, id, lowersTo }: { trader: Trader; id: ViolationId; lowersTo: number | null },
    on: Day,
    at: Temporal.Instant,
  ): Promise<void> {
    this.openLedgers(trader, on)
    await this.acts.rule(at, id, lowersTo)
    trader.model.happened.push({ kind: 'RULED', on, violation: id })
    if (lowersTo !== null) trader.model.happened.push({ kind: 'LOWERED', on, violation: id, to: lowersTo })
    await this.compare(trader, on)
  }

  private async compare(trader: Trader, today: Day): Promise<void> {
    const { model, closed, seen } = trader
    trader.settledOn = today
    const days = [today, this.chance.whole(FIRST, today), this.chance.whole(today, today + 400)]
    const opened = Math.max(FIRST, ...trader.accounts.map(({ openedOn }) => openedOn))
    await this.telling(trader, async () => {
      const points = await compare(this.office, {
        traderId: trader.id,
        model,
        today,
        days: days.filter((day) => day >= opened),
      })
      for (const { sellerId, state } of points.accounts) {
        if (state === 'CLOSED') closed.add(sellerId)
        this.count.compared += days.length
        seen.push({ account: sellerId, on: today, at: this.now, told: toldOf(points, sellerId, today) })
      }
    })
  }

  /** In the end every day on which something happened, as known now; and what was compared, as it was known then. */
  private async lookBack(): Promise<void> {
    await this.settleNow(LAST)
    for (const trader of this.traders) {
      const opened = Math.max(FIRST, ...trader.accounts.map(({ openedOn }) => openedOn))
      const days = daysOf(trader).filter((day) => day >= opened)
      this.count.compared += days.length * trader.accounts.length
      await this.telling(trader, async () => {
        const points = await compare(this.office, {
          traderId: trader.id,
          model: trader.model,
          today: LAST,
          days,
        })
        for (const { account, on, at, told } of trader.seen)
          agree(`${account} on ${textOf(on)} as known at ${at}`, told, toldOf(points, account, on, at))
      })
    }
  }

  /** A difference is told with what led to it. */
  private async telling(trader: Trader, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (fault) {
      if (!(fault instanceof Difference)) throw fault
      const story = trader.model.happened.map((each) => `${textOf(each.on)} ${JSON.stringify(each)}`)
      throw new Difference([`seed ${this.seed}: ${fault.message}`, ...story].join('\n'))
    }
  }

  private delay(most: number): number {
    return this.chance.often(0.3) ? 0 : this.chance.whole(1, most)
  }

  private uuid(): string {
    const hex = () => this.chance.whole(0, 15).toString(16)
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', hex)
  }
}

interface Booking extends Decided {
  readonly range: (typeof CATEGORIES)[number]
  readonly trader: Trader
  readonly id: ViolationId
  readonly account: string
  readonly deedOn: Day
}

const bookedOn = ({ id: violation, account, deedOn, weight, isWide, isUrgent }: Booking, on: Day) =>
  ({ kind: 'BOOKED', on, violation, account, deedOn, weight, isWide, isUrgent }) as const

/** On which something happened or came back, and the days before. */
function daysOf({ model }: Trader): readonly Day[] {
  const days = [...model.happened.map(({ on }) => on), ...model.returnDays()].filter((on) => on <= LAST)
  return [...new Set(days.flatMap((on) => [on - 1, on]))]
}
