import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import {
  afterOfficeMinutes,
  inOfficeHours,
  officeDayFrom,
  officeDaysAfter,
  officeDaysBetween,
  officeDayUntil,
} from '../office-hours.js'
import type { PersonKey } from '../people.js'
import type { Pen } from '../write/compose.js'
import { delays } from '../write/reports.js'
import type { Courses } from './course.js'
import type { Draft } from './draft.js'
import type { PlannedAct } from './planned-complaint.js'

/** Days after the receipt: the norm, and how far the office may put it off by itself. */
const NORM = 28
const AT_MOST = 56
/** How many are asked to wait still longer, when they have waited so many days. */
const ASKED = 2
const ASKED_AFTER = 33

interface Desk {
  readonly now: Temporal.Instant
  readonly chance: Chance
  readonly pen: Pen
  readonly courses: Courses
}

/** What takes longer than the norm, of which the customer was told in time. */
export class Delays {
  private asked = 0

  constructor(private readonly desk: Desk) {}

  actsOf(draft: Draft, from: Temporal.Instant, handler: PersonKey): PlannedAct[] {
    const { chance, courses, now } = this.desk
    const receivedOn = civilDateOf(draft.matter.receivedAt)
    const first = officeDayUntil(receivedOn.add({ days: chance.whole(15, 19) }))
    const begun = courses.actsOf(draft, from, handler, { ends: 'agreed', agreedOn: first })
    const answerOn = this.answerDay(receivedOn)
    const again = courses.agreeAgain(draft, begun, handler, answerOn)
    const spokenAt = again.at(-1)?.at ?? from
    const told: PlannedAct = {
      kind: 'announce-delay',
      by: handler,
      at: afterOfficeMinutes(spokenAt, chance.whole(3, 25) + chance.next()),
      reason: this.reason(draft),
      answerOn,
    }
    const isLong = receivedOn.until(civilDateOf(now)).total('days') >= ASKED_AFTER
    if (!isLong || this.asked >= ASKED) return [...again, told]
    this.asked += 1
    return [...again, told, this.ask(draft, handler, receivedOn)]
  }

  /** A day to come, past the norm and not past what the office may say by itself. */
  private answerDay(receivedOn: Temporal.PlainDate): Temporal.PlainDate {
    const { now, chance } = this.desk
    const today = civilDateOf(now)
    const from = later(receivedOn.add({ days: NORM + 1 }), today.add({ days: 1 }))
    const until = earlier(receivedOn.add({ days: AT_MOST }), from.add({ days: 12 }))
    const days = officeDaysBetween(from, until)
    return days.length === 0 ? officeDayFrom(from) : chance.oneOf(days)
  }

  private ask(draft: Draft, by: PersonKey, receivedOn: Temporal.PlainDate): PlannedAct {
    const { now, chance } = this.desk
    const on = officeDayUntil(civilDateOf(now).subtract({ days: chance.whole(1, 3) }))
    const answerOn = officeDaysAfter(receivedOn.add({ days: AT_MOST }), chance.whole(2, 6))
    const at = inOfficeHours(on, chance.next())
    return { kind: 'ask-delay', by, at, reason: this.reason(draft), answerOn }
  }

  private reason({ matter, setting }: Draft): string {
    return matter.locale === 'EN' ? IN_ENGLISH : this.desk.pen.writeClose(delays, setting)
  }
}

const IN_ENGLISH = 'The seller still owes us an answer, and we would like to go through it with you first.'

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0 ? other : one
const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) < 0 ? one : other
