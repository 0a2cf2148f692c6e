import { Temporal } from 'temporal-polyfill'
import { Chance } from '../../demonstration/chance.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { ActsOfOffice } from './acts-of-office.fixture.js'
import { agree, compare, Difference, type Found, toldOf } from './compare.fixture.js'
import { CourseOfViolations, type Stage } from './course-of-violations.fixture.js'
import { dayOf, textOf } from './days.fixture.js'
import type { Day } from './happened.fixture.js'
import { SmallModel } from './small-model.fixture.js'
import { announceTerms, TERMS } from './terms.fixture.js'
import type { Act, Trader } from './trader.fixture.js'

const FIRST = dayOf('2035-01-01')
const YEARS = 5
const LAST = FIRST + YEARS * 365

export interface Simulated {
  readonly sellerYears: number
  readonly compared: number
  readonly booked: number
  readonly linked: number
  readonly withdrew: number
  readonly closed: number
  readonly broken: number
}

/** So many numbers of whom it can be found out that they belong together. */
const NUMBERS = [1, 1, 1, 2, 2, 3]

interface When {
  readonly on: Day
  readonly at: Temporal.Instant
}

/** What is found out about numbers, which a later feature plays. */
export interface Links {
  readonly linked: number
  relate(trader: Trader, numbers: readonly [string, string], when: When): Promise<void>
  prove(trader: Trader, numbers: readonly [string, string], when: When): Promise<void>
}

/** Days on which nobody is blamed, which a later feature plays for all traders at once. */
export interface Outages {
  /** How many violations were withdrawn for them. */
  readonly withdrew: number
  happen(on: Day, at: Temporal.Instant): Promise<void>
}

type Make<Played> = (
  acts: ActsOfOffice,
  chance: Chance,
  stage: Stage,
  violations: CourseOfViolations,
) => Played
export type MakeLinks = Make<Links>
export type MakeOutages = Make<Outages>

/** What later features play. */
interface Later {
  readonly links: MakeLinks
  readonly outages: MakeOutages
}

const OUTAGES_A_YEAR = 4

/** An office counts by itself what has grown, but not while tests run, and its questions would become slow. */
const NIGHTS_UNTIL_COUNTED = 120

/** After how many nights it is settled again. */
const NIGHTS = [1, 1, 1, 2, 3, 4, 7, 12]

/** Years of what happens to traders, told to the office and to the model alike, and compared all the while. */
export class Simulation {
  private readonly agenda = new Map<Day, Act[]>()
  private readonly traders: Trader[] = []
  private readonly course: CourseOfViolations
  private readonly links: Links
  private readonly outages: Outages
  private compared = 0
  private numbers = 0
  private now = Temporal.Instant.fromEpochMilliseconds(0)
  private standsStillUntil = FIRST

  private constructor(
    private readonly office: TestOffice,
    private readonly acts: ActsOfOffice,
    private readonly chance: Chance,
    private readonly seed: string,
    later: Later,
  ) {
    this.course = new CourseOfViolations(acts, chance, this)
    this.links = later.links(acts, chance, this, this.course)
    this.outages = later.outages(acts, chance.apart('outages'), this, this.course)
  }

  static async in(office: TestOffice, seed: string, later: Later): Promise<Simulation> {
    const chance = new Chance(seed)
    const acts = await ActsOfOffice.in(office, chance.apart('falls'))
    return new Simulation(office, acts, chance, seed, later)
  }

  /** At least as many years of as many accounts as are needed. */
  async run(sellerYears: number): Promise<Simulated> {
    while (this.sellerYears() < sellerYears) await this.begin()
    this.planOutages()
    for (let on = FIRST; on <= LAST; on++) await this.within(on)
    await this.lookBack()
    const closed = this.traders.reduce((sum, trader) => sum + trader.closed.size, 0)
    const { compared, course, links, outages, acts } = this
    const [{ booked }, { linked }, { withdrew }, { broken }] = [course, links, outages, acts]
    return { sellerYears: this.sellerYears(), compared, booked, linked, withdrew, closed, broken }
  }

  private sellerYears(): number {
    const days = this.traders.flatMap(({ accounts }) => accounts.map(({ openedOn }) => LAST - openedOn))
    return Math.floor(days.reduce((sum, each) => sum + each, 0) / 365)
  }

  private async begin(): Promise<void> {
    const numbers: string[] = []
    for (let left = this.chance.oneOf(NUMBERS); left > 0; left--) numbers.push(await this.newNumber())
    const model = new SmallModel(TERMS)
    const trader: Trader = {
      numbers,
      model,
      accounts: [],
      unopened: [],
      settledOn: FIRST,
      closed: new Set(),
      seen: [],
    }
    this.traders.push(trader)
    for (const number of numbers) await this.beginNumber(trader, number)
    this.planLinks(trader)
  }

  private async newNumber(): Promise<string> {
    const id = this.uuid()
    const number = String(10_000_000 + this.numbers++)
    await this.office.rows(
      `insert into trader (id, register, register_number, name, country) values ($1, 'KVK', $2, 'Gespeeld', 'NL')`,
      [id, number],
    )
    return id
  }

  private async beginNumber(trader: Trader, number: string): Promise<void> {
    for (let left = this.chance.whole(1, trader.numbers.length > 1 ? 2 : 4); left > 0; left--)
      await this.openAccount(trader, number, FIRST)
    if (this.chance.often(0.5))
      this.plan(trader, this.chance.whole(FIRST + 30, LAST), (on) => this.openLater(trader, on))
    let on = this.chance.whole(FIRST + 1, FIRST + 700)
    for (let left = this.chance.whole(2, 9); left > 0; left--) {
      this.plan(trader, on, (day, at) => this.course.report(trader, day, at))
      on += this.chance.often(0.6) ? this.chance.whole(0, 60) : this.chance.whole(60, 500)
    }
  }

  private planLinks(trader: Trader): void {
    for (const [place, one] of trader.numbers.entries())
      for (const other of trader.numbers.slice(place + 1)) {
        const anyDay = () => this.chance.whole(FIRST + 100, LAST - 100)
        if (this.chance.often(0.75))
          this.plan(trader, anyDay(), (on, at) => this.links.relate(trader, [one, other], { on, at }))
        if (this.chance.often(0.5))
          this.plan(trader, anyDay(), (on, at) => this.links.prove(trader, [one, other], { on, at }))
      }
  }

  private planOutages(): void {
    const chance = this.chance.apart('days of outages')
    for (let left = YEARS * OUTAGES_A_YEAR; left > 0; left--)
      this.planForAll(chance.whole(FIRST + 60, LAST), (on, at) => this.outages.happen(on, at))
  }

  plan(_: Trader, on: Day, act: Act): void {
    this.planForAll(on, act)
  }

  planForAll(on: Day, act: Act): void {
    this.agenda.set(on, [...(this.agenda.get(on) ?? []), act])
  }

  private async within(on: Day): Promise<void> {
    const midnight = Temporal.PlainDate.from(textOf(on)).toZonedDateTime('Europe/Amsterdam').toInstant()
    this.now = midnight.add({ minutes: 7 })
    if (on % NIGHTS_UNTIL_COUNTED === 0) await this.office.rows('vacuum (analyze)')
    await announceTerms(this.office, on)
    await this.settle(on)
    this.now = midnight.add({ minutes: this.chance.whole(10, 22 * 60) })
    const tasks = () => this.agenda.get(on) ?? []
    for (let place = 0; place < tasks().length; place++) {
      this.now = this.now.add({ seconds: 30 })
      await tasks()[place]?.(on, this.now)
    }
  }

  /** Not every night: the machinery can stand still for days. */
  private async settle(on: Day): Promise<void> {
    if (on < this.standsStillUntil) return
    this.standsStillUntil = on + this.chance.oneOf(NIGHTS)
    await this.settleNow(on)
  }

  private async settleNow(on: Day): Promise<void> {
    for (const trader of this.traders) this.openAll(trader, on)
    await this.acts.settle(this.now)
    for (const trader of this.traders) {
      const isDue = trader.model.returnDays().some((day) => day > trader.settledOn && day <= on)
      if (isDue || this.chance.often(0.02)) await this.compare(trader, on)
      trader.settledOn = on
    }
  }

  /** Of all that are bound to the number of an account. */
  openLedgers(trader: Trader, on: Day, account: string): void {
    const bound = trader.model.boundTo(numberOf(trader, account))
    this.openAll(trader, on, bound)
  }

  private openAll(trader: Trader, on: Day, bound: ReadonlySet<string> = new Set(trader.numbers)): void {
    for (const account of trader.unopened.sort()) {
      const number = numberOf(trader, account)
      const openedOn = trader.accounts.find(({ id }) => id === account)?.openedOn ?? on
      if (bound.has(number)) trader.model.happened.push({ kind: 'OPENED', on, account, number, openedOn })
    }
    trader.unopened = trader.unopened.filter((account) => !bound.has(numberOf(trader, account)))
  }

  private async openAccount(trader: Trader, number: string, openedOn: Day): Promise<void> {
    const id = this.uuid()
    await this.acts.open({ id, traderId: number, openedOn: textOf(openedOn) })
    trader.accounts.push({ id, number, openedOn })
    trader.unopened.push(id)
  }

  /** No account is opened on a number that is blocked. */
  async openLater(trader: Trader, on: Day): Promise<void> {
    const { model } = trader
    const number = this.chance.oneOf(trader.numbers)
    const isClosed = (account: string) => model.standing(account, on, on).state === 'CLOSED'
    if (model.accounts(number).some(isClosed)) return
    await this.openAccount(trader, number, on)
    if (this.chance.often(0.5)) return
    await this.settleNow(on)
    await this.compare(trader, on)
  }

  /** Of the numbers that an act on one of their accounts has settled. */
  compareBound(trader: Trader, today: Day, account: string): Promise<void> {
    return this.compare(trader, today, [...trader.model.boundTo(numberOf(trader, account))])
  }

  private async compare(trader: Trader, today: Day, numbers = trader.numbers): Promise<void> {
    const { closed, seen } = trader
    const days = [today, this.chance.whole(FIRST, today), this.chance.whole(today, today + 400)]
    const opened = Math.max(FIRST, ...trader.accounts.map(({ openedOn }) => openedOn))
    await this.telling(trader, async () => {
      const compared = { numbers, model: trader.model }
      const points = await this.compareAll(
        compared,
        today,
        days.filter((day) => day >= opened),
      )
      for (const { sellerId, state } of points.accounts) {
        if (state === 'CLOSED') closed.add(sellerId)
        this.compared += days.length
        seen.push({ account: sellerId, on: today, at: this.now, told: toldOf(points, sellerId, today) })
      }
    })
  }

  private async compareAll(
    { numbers, model }: Pick<Trader, 'numbers' | 'model'>,
    today: Day,
    days: readonly Day[],
  ): Promise<Found> {
    const found: Found[] = []
    for (const number of numbers) found.push(await compare(this.office, { number, model, today, days }))
    return { accounts: found.flatMap(({ accounts }) => accounts) }
  }

  /** In the end every day on which something happened, as known now; and what was compared, as it was known then. */
  private async lookBack(): Promise<void> {
    await this.settleNow(LAST)
    for (const trader of this.traders) {
      const opened = Math.max(FIRST, ...trader.accounts.map(({ openedOn }) => openedOn))
      const days = daysOf(trader).filter((day) => day >= opened)
      this.compared += days.length * trader.accounts.length
      await this.telling(trader, async () => {
        const points = await this.compareAll(trader, LAST, days)
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

const numberOf = ({ accounts }: Trader, account: string): string =>
  accounts.find(({ id }) => id === account)?.number ?? ''

/** On which something happened or came back, and the days before. */
function daysOf({ model }: Trader): readonly Day[] {
  const days = [...model.happened.map(({ on }) => on), ...model.returnDays()].filter((on) => on <= LAST)
  return [...new Set(days.flatMap((on) => [on - 1, on]))]
}
