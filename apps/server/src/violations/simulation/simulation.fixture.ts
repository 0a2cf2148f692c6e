import { Temporal } from 'temporal-polyfill'
import { Chance } from '../../demonstration/chance.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { ActsOfOffice } from './acts-of-office.fixture.js'
import { agree, compare, Difference, toldOf } from './compare.fixture.js'
import { CourseOfViolations } from './course-of-violations.fixture.js'
import { dayOf, textOf } from './days.fixture.js'
import type { Day } from './happened.fixture.js'
import { SmallModel } from './small-model.fixture.js'
import { announceTerms, TERMS } from './terms.fixture.js'
import type { Act, Trader } from './trader.fixture.js'

const FIRST = dayOf('2035-01-01')
const YEARS = 5
const LAST = FIRST + YEARS * 365

interface Task {
  readonly trader: Trader
  readonly act: Act
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

/** Years of what happens to traders, told to the office and to the model alike, and compared all the while. */
export class Simulation {
  private readonly agenda = new Map<Day, Task[]>()
  private readonly traders: Trader[] = []
  private readonly course: CourseOfViolations
  private compared = 0
  private now = Temporal.Instant.fromEpochMilliseconds(0)
  private standsStillUntil = FIRST

  private constructor(
    private readonly office: TestOffice,
    private readonly acts: ActsOfOffice,
    private readonly chance: Chance,
    private readonly seed: string,
  ) {
    this.course = new CourseOfViolations(acts, chance, this)
  }

  static async in(office: TestOffice, seed: string): Promise<Simulation> {
    const chance = new Chance(seed)
    return new Simulation(office, await ActsOfOffice.in(office, chance.apart('falls')), chance, seed)
  }

  /** At least as many years of as many accounts as are needed. */
  async run(sellerYears: number): Promise<Simulated> {
    while (this.sellerYears() < sellerYears) await this.begin()
    for (let on = FIRST; on <= LAST; on++) await this.within(on)
    await this.lookBack()
    const closed = this.traders.reduce((sum, trader) => sum + trader.closed.size, 0)
    const { compared, course, acts } = this
    return { sellerYears: this.sellerYears(), compared, booked: course.booked, closed, broken: acts.broken }
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
    if (this.chance.often(0.5))
      this.plan(trader, this.chance.whole(FIRST + 30, LAST), (on) => this.openLater(trader, on))
    let on = this.chance.whole(FIRST + 1, FIRST + 700)
    for (let left = this.chance.whole(2, 9); left > 0; left--) {
      this.plan(trader, on, (day, at) => this.course.report(trader, day, at))
      on += this.chance.often(0.6) ? this.chance.whole(0, 60) : this.chance.whole(60, 500)
    }
  }

  plan(trader: Trader, on: Day, act: Act): void {
    this.agenda.set(on, [...(this.agenda.get(on) ?? []), { trader, act }])
  }

  private async within(on: Day): Promise<void> {
    const midnight = Temporal.PlainDate.from(textOf(on)).toZonedDateTime('Europe/Amsterdam').toInstant()
    this.now = midnight.add({ minutes: 7 })
    await announceTerms(this.office, on)
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

  openLedgers(trader: Trader, on: Day): void {
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
  async openLater(trader: Trader, on: Day): Promise<void> {
    const { model } = trader
    if (model.accounts().some((account) => model.standing(account, on, on).state === 'CLOSED')) return
    await this.openAccount(trader, on)
    if (this.chance.often(0.5)) return
    await this.settleNow(on)
    await this.compare(trader, on)
  }

  async compare(trader: Trader, today: Day): Promise<void> {
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
        this.compared += days.length
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
      this.compared += days.length * trader.accounts.length
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
  async telling(trader: Trader, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (fault) {
      if (!(fault instanceof Difference)) throw fault
      const story = trader.model.happened.map((each) => `${textOf(each.on)} ${JSON.stringify(each)}`)
      const told = `seed ${this.seed}, after ${this.course.booked} bookings and ${this.compared} comparisons: ${fault.message}`
      throw new Difference([told, ...story].join('\n'))
    }
  }

  private uuid(): string {
    const hex = () => this.chance.whole(0, 15).toString(16)
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', hex)
  }
}

/** On which something happened or came back, and the days before. */
function daysOf({ model }: Trader): readonly Day[] {
  const days = [...model.happened.map(({ on }) => on), ...model.returnDays()].filter((on) => on <= LAST)
  return [...new Set(days.flatMap((on) => [on - 1, on]))]
}
