import { civilDateOf, isAfter, startOfDay } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import {
  afterOfficeMinutes,
  officeDayFrom,
  officeDaysAfter,
  officeDaysBetween,
  officeDayUntil,
} from '../office-hours.js'
import type { PersonKey } from '../people.js'
import type { Pen } from '../write/compose.js'
import { kept, leftUnheard, solved, unsolved, withdrawals } from '../write/reports.js'
import { type ChosenRuling, Rulings } from './choose-ruling.js'
import type { Courses } from './course.js'
import type { Draft } from './draft.js'
import type { PlannedAct, PlannedStep } from './planned-complaint.js'

interface Desk {
  readonly now: Temporal.Instant
  readonly chance: Chance
  readonly pen: Pen
  readonly courses: Courses
}

interface Life {
  readonly handler: PersonKey
  readonly ends: 'settled' | 'late' | 'withdrawn'
}

/** Days after the receipt on which a late answer comes. */
const LATE = [30, 37] as const
/** Office days after the receipt on which an answer comes. */
const SOONEST = 3
const SLOWEST = 14

/** Writes down a complaint from its receipt to its aftercare, in office hours, and nothing later than now. */
export class Lives {
  private readonly rulings: Rulings
  /** How many wait for their aftercare, and how many turned out not to be solved. */
  private readonly left = { unsolved: 2, today: 4, overdue: 3 }

  constructor(private readonly desk: Desk) {
    this.rulings = new Rulings(desk.chance)
  }

  actsOf(draft: Draft, from: Temporal.Instant, { handler, ends }: Life): PlannedAct[] {
    const { chance, courses, now } = this.desk
    const receivedOn = civilDateOf(from)
    const answeredOn = this.answerDay(receivedOn, ends === 'late')
    const isLate = answeredOn.since(receivedOn).total('days') >= LATE[0]
    const agreedOn = officeDaysAfter(receivedOn, chance.whole(9, SLOWEST))
    const agreed = isLate ? agreedOn : officeDaysAfter(answeredOn, chance.whole(0, 3))
    const begun = courses.actsOf(draft, from, handler, { ends: 'agreed', agreedOn: agreed })
    const spoken = isLate ? courses.agreeAgain(draft, begun, handler, answeredOn) : begun
    const then =
      ends === 'withdrawn'
        ? this.withdrawn(draft, spoken, handler)
        : this.settled(draft, spoken, handler, answeredOn)
    return [...spoken, ...then].filter(({ at }) => !isAfter(at, now))
  }

  private answerDay(receivedOn: Temporal.PlainDate, isLate: boolean): Temporal.PlainDate {
    const { chance, now } = this.desk
    const today = civilDateOf(now)
    const [from, until] = LATE
    const late = officeDayFrom(receivedOn.add({ days: chance.whole(from, until) }))
    if (isLate && Temporal.PlainDate.compare(late, today.subtract({ days: 10 })) < 0) return late
    const passed = officeDaysBetween(receivedOn, today).length - 2
    const most = Math.max(SOONEST, Math.min(SLOWEST, passed))
    const days = (chance.whole(SOONEST, most) + chance.whole(SOONEST, most)) / 2
    return officeDaysAfter(receivedOn, Math.floor(days))
  }

  private withdrawn(draft: Draft, spoken: readonly PlannedAct[], by: PersonKey): PlannedStep[] {
    const { chance, pen } = this.desk
    const last = spoken.at(-1)
    if (last === undefined) return []
    const on = officeDaysAfter(civilDateOf(last.at), chance.whole(1, 3))
    const reason = pen.writeClose(withdrawals, draft.setting)
    return [{ kind: 'withdraw', by, at: new Day(on, chance).later(30, 420), reason }]
  }

  private settled(
    draft: Draft,
    spoken: readonly PlannedAct[],
    by: PersonKey,
    answeredOn: Temporal.PlainDate,
  ): PlannedStep[] {
    const { chance, pen } = this.desk
    const last = spoken.at(-1)
    if (last === undefined) return []
    const { setting, matter } = draft
    const ruling = this.rulings.choose(draft)
    const { found, answer, agreed } = ruling
    const talked = new Day(civilDateOf(last.at), chance, last.at)
    const day = new Day(answeredOn, chance, last.at)
    const dueOn = officeDaysAfter(answeredOn, chance.whole(4, 9))
    return [
      { kind: 'check', by, at: talked.later(2, 15) },
      { kind: 'add-part', by, at: talked.later(3, 50), text: matter.subject },
      { kind: 'judge', by, at: day.later(20, 260), found },
      ...when(found.verdict === 'UNFOUNDED', (): PlannedStep => {
        const manager = chance.often(0.6) ? 'maarten' : 'hendrik'
        return { kind: 'agree-to-verdict', by: manager, at: day.later(15, 110) }
      }),
      ...when(found.verdict === 'FOUNDED' && matter.seller !== null, (): PlannedStep => {
        const reason = pen.write(leftUnheard, setting)
        return { kind: 'leave-unheard', by, at: day.later(2, 12), reason }
      }),
      { kind: 'answer', by, at: day.later(6, 45), text: answer },
      ...when(agreed !== null, (): PlannedStep => {
        return { kind: 'promise', by, at: day.later(2, 12), what: agreed ?? '', dueOn }
      }),
      { kind: 'send', by, at: day.later(4, 60) },
      ...this.afterwards(draft, by, day.at, ruling),
    ]
  }

  /** The promise is kept, it is closed, and somebody asks whether it is really solved. */
  private afterwards(
    { setting }: Draft,
    by: PersonKey,
    sentAt: Temporal.Instant,
    { agreed, whence }: ChosenRuling,
  ): PlannedStep[] {
    const { chance, pen } = this.desk
    const on = officeDaysAfter(civilDateOf(sentAt), agreed === null ? 1 : chance.whole(1, 4))
    const day = new Day(on, chance)
    const [aftercareOn, asked] = this.aftercare(on)
    return [
      ...when(agreed !== null, (): PlannedStep => {
        return { kind: 'keep-promise', by, at: day.later(10, 300), note: pen.write(kept, setting) }
      }),
      { kind: 'close', by, at: day.later(5, 90), aftercareOn, ...whence },
      ...when(asked !== 'not', (): PlannedStep => {
        const report = pen.writeClose(asked === 'unsolved' ? unsolved : solved, setting)
        const at = new Day(aftercareOn, chance).later(30, 450)
        return { kind: 'aftercare', by, at, solved: asked === 'solved', report }
      }),
    ]
  }

  /** The day on which somebody asks; a few are due today or waited a little, and of some it turned out differently. */
  private aftercare(
    closedOn: Temporal.PlainDate,
  ): [on: Temporal.PlainDate, asked: 'solved' | 'unsolved' | 'not'] {
    const { left } = this
    const today = officeDayUntil(civilDateOf(this.desk.now))
    const on = officeDaysAfter(closedOn, this.desk.chance.whole(5, 9))
    const ago = on.until(today).total('days')
    if (left.unsolved > 0 && ago >= 1 && ago <= 4) {
      left.unsolved -= 1
      return [on, 'unsolved']
    }
    if (left.today > 0 && ago >= -4 && ago <= 6) {
      left.today -= 1
      return [today, 'not']
    }
    if (left.overdue > 0 && ago >= 1 && ago <= 6) {
      left.overdue -= 1
      return [on, 'not']
    }
    return [on, 'solved']
  }
}

const when = <T>(is: boolean, make: () => T): T[] => (is ? [make()] : [])

/** One thing after another on a day at the office, or on the next ones when it was too much. */
class Day {
  at: Temporal.Instant

  constructor(
    on: Temporal.PlainDate,
    private readonly chance: Chance,
    notBefore: Temporal.Instant = startOfDay(on),
  ) {
    const begins = startOfDay(on)
    this.at = isAfter(notBefore, begins) ? notBefore : begins
  }

  later(from: number, to: number): Temporal.Instant {
    this.at = afterOfficeMinutes(this.at, this.chance.whole(from, to) + this.chance.next())
    return this.at
  }
}
