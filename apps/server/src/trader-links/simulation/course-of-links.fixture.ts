import type { LinkId, ViolationId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../../demonstration/chance.js'
import type { ActsOfOffice } from '../../violations/simulation/acts-of-office.fixture.js'
import { agree } from '../../violations/simulation/compare.fixture.js'
import type { CourseOfViolations, Stage } from '../../violations/simulation/course-of-violations.fixture.js'
import { textOf } from '../../violations/simulation/days.fixture.js'
import type { Day, Happened } from '../../violations/simulation/happened.fixture.js'
import type { Links, MakeLinks } from '../../violations/simulation/simulation.fixture.js'
import { SmallModel } from '../../violations/simulation/small-model.fixture.js'
import { TERMS } from '../../violations/simulation/terms.fixture.js'
import type { Trader } from '../../violations/simulation/trader.fixture.js'
import { ActsOnLinks } from './acts-on-links.fixture.js'

type Found = Extract<Happened, { kind: 'RELATED' | 'PROVEN' }>

interface Linked {
  readonly trader: Trader
  readonly id: LinkId
  readonly found: Found
}

const dayIn = (day: Day) => Temporal.PlainDate.from(textOf(day))

export const linksByChance: MakeLinks = (...played) => new CourseOfLinks(...played)

/** What chance finds out about numbers, rightly or wrongly, in the office and in the model. */
class CourseOfLinks implements Links {
  linked = 0
  private readonly acts: ActsOnLinks

  constructor(
    acts: ActsOfOffice,
    private readonly chance: Chance,
    private readonly stage: Stage,
    private readonly violations: CourseOfViolations,
  ) {
    this.acts = new ActsOnLinks(acts)
  }

  /** Two of the numbers turn out to be related, at most once. */
  async relate(
    trader: Trader,
    numbers: readonly [string, string],
    { on, at }: { readonly on: Day; readonly at: Temporal.Instant },
  ): Promise<void> {
    const since = on - this.chance.whole(0, 400)
    const until = this.chance.often(0.2) && since < on ? this.chance.whole(since + 1, on) : Infinity
    await this.find(trader, { kind: 'RELATED', on, link: '', numbers, since, until }, at)
  }

  /** They turn out to be of the same person, at most once. */
  async prove(
    trader: Trader,
    numbers: readonly [string, string],
    { on, at }: { readonly on: Day; readonly at: Temporal.Instant },
  ): Promise<void> {
    await this.find(trader, { kind: 'PROVEN', on, link: '', numbers }, at)
  }

  private async find(trader: Trader, found: Found, at: Temporal.Instant): Promise<void> {
    const accounts = this.accountsOf(trader, found)
    this.openLedgers(trader, found)
    const needsSecond = this.needsSecond(trader, found)
    const { id, isWaiting } = await this.acts.link(at, accounts, findingOf(found))
    await this.stage.telling(trader, async () =>
      agree(`whether ${found.kind} ${id} waits for a second person`, needsSecond, isWaiting),
    )
    const linking = { trader, id, found: { ...found, link: id } }
    if (!isWaiting) return this.followUp(linking, found.on)
    this.stage.plan(trader, found.on + this.delay(20), async (day, then) => {
      if (this.chance.often(0.2)) return this.acts.declineLink(then, id)
      this.openLedgers(trader, found, day)
      await this.acts.confirmLink(then, id)
      await this.followUp(linking, day)
    })
  }

  private async followUp({ trader, id, found }: Linked, on: Day): Promise<void> {
    trader.model.happened.push({ ...found, on })
    this.linked++
    for (const account of this.firstOf(trader, found)) await this.stage.compareBound(trader, on, account)
    for (const { violation, account, by } of this.carried(trader, id))
      if (this.chance.often(0.8))
        this.violations.planDelivery(trader, { id: violation as ViolationId, account, by }, on)
    if (found.kind === 'RELATED' && found.until === Infinity && this.chance.often(0.7))
      this.stage.plan(trader, on + this.delay(500), (day, at) => this.end({ trader, id, found }, day, at))
    if (!this.chance.often(0.35)) return
    this.stage.plan(trader, on + this.delay(500), async (day, at) => {
      this.openLedgers(trader, found, day)
      await this.acts.withdrawLink(at, id)
      trader.model.happened.push({ kind: 'UNLINKED', on: day, link: id })
      for (const account of this.firstOf(trader, found)) await this.stage.compareBound(trader, day, account)
    })
  }

  /** They no longer are, now or since some time, unless it turned out to be wrong before. */
  private async end({ trader, id, found }: Linked, day: Day, at: Temporal.Instant): Promise<void> {
    const wasWrong = trader.model.happened.some((each) => each.kind === 'UNLINKED' && each.link === id)
    if (found.kind !== 'RELATED' || found.since === day || wasWrong) return
    const deeds = this.carried(trader, id).map(({ deedOn }) => deedOn)
    const until = this.chance.oneOf([
      this.chance.whole(Math.max(found.since + 1, day - 200), day),
      ...deeds.filter((deedOn) => found.since < deedOn && deedOn <= day),
    ])
    this.openLedgers(trader, found, day)
    await this.acts.endLink(at, id, dayIn(until))
    trader.model.happened.push({ kind: 'ENDED', on: day, link: id, until })
    for (const account of this.firstOf(trader, found)) await this.stage.compareBound(trader, day, account)
  }

  /** What came by it, and by which account the deed was. */
  private carried({ model }: Trader, id: LinkId) {
    return model.happened.flatMap((each) =>
      each.kind !== 'BOOKED'
        ? []
        : model
            .taken(each.violation)
            .filter(({ link }) => link === id)
            .map(({ account, deedOn }) => ({ violation: each.violation, account, by: each.account, deedOn })),
    )
  }

  private needsSecond({ model }: Trader, found: Found): boolean {
    const { on } = found
    const would = new SmallModel(TERMS)
    would.happened.push(...model.happened, found)
    const isOpen = (account: string) => model.standing(account, on, on).state !== 'CLOSED'
    const accounts = found.numbers.flatMap((number) => [...model.boundTo(number)])
    const all = [...new Set(accounts)].flatMap((number) => model.accounts(number)).filter(isOpen)
    if (found.kind === 'PROVEN')
      return all.some((account) => would.standing(account, on, on).state === 'CLOSED')
    const place = would.happened.length - 1
    return all.some(
      (account) =>
        would.takes(account).some((take) => take.place === place) && would.standing(account, on, on).raw <= 0,
    )
  }

  private openLedgers(trader: Trader, found: Found, day = found.on): void {
    for (const account of this.firstOf(trader, found)) this.stage.openLedgers(trader, day, account)
  }

  /** An account of either number. */
  private firstOf({ accounts }: Trader, { numbers }: Found): readonly string[] {
    return numbers.flatMap((number) => accounts.find((each) => each.number === number)?.id ?? [])
  }

  private accountsOf({ accounts }: Trader, { numbers: [one, other] }: Found): readonly [string, string] {
    const of = (number: string) => this.chance.oneOf(accounts.filter((each) => each.number === number)).id
    return [of(one), of(other)]
  }

  private delay(most: number): number {
    return this.chance.often(0.3) ? 0 : this.chance.whole(1, most)
  }
}

function findingOf(found: Found): Parameters<ActsOnLinks['link']>[2] {
  if (found.kind === 'PROVEN') return { kind: 'SAME_PERSON' }
  const { since, until } = found
  const untilOn = until === Infinity ? null : dayIn(until)
  return { kind: 'RELATED', confidence: 'CERTAIN', sinceOn: dayIn(since), untilOn }
}
