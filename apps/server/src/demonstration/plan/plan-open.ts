import { delayNoticeDeadline, firstContactDeadline } from '@waarborg/domain/deadlines'
import { civilDateOf, isAfter } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { nlOfficeCalendar } from '../../deadlines/index.js'
import type { Chance } from '../chance.js'
import { afterOfficeMinutes, isOfficeDay, officeDaysBetween, officeDayUntil } from '../office-hours.js'
import type { PersonKey } from '../people.js'
import { unsafe } from '../situations/index.js'
import type { Pen } from '../write/compose.js'
import { type Course, Courses } from './course.js'
import { Delays } from './delays.js'
import type { Drafting } from './draft.js'
import { Offers } from './offers.js'
import type { PlannedAct, PlannedComplaint } from './planned-complaint.js'
import { type BusyDay, busyDays, channelOn, momentOn, oneOfDays, whenRegistered } from './rhythm.js'
import { ofHandlers, receiverOf } from './who.js'

/** What the office is busy with now, beside what was written by hand. */
const IN_TIME = 24
/** Of which the customer was told in time that it takes longer. */
const DELAYED = 26
const DELAYED_DAYS_AGO = [22, 50] as const
const SERIOUS = 5
const AGREED_FOR_TODAY = 4
/** Days ago: nobody told these in time that it takes longer, and the last is past four weeks. */
const TOO_LATE = [23, 30]
const AGREEMENTS_PAST = 2
const DAYS_WITHIN_NOTICE = 18
/** Lotte has not been there since so many days. */
const LOTTE_LEFT = 6
const LOTTE_TAKES_EACH = 4
const DAYS_BEFORE_NOW_TO_TAKE_OVER = 3

interface Desk {
  readonly now: Temporal.Instant
  readonly chance: Chance
  readonly drafting: Drafting
  readonly courses: Courses
  /** How many came in before Lotte was absent. */
  readonly absence: { given: number }
  readonly delays: Delays
  readonly offers: Offers
}

/** The work of the last weeks, each complaint as far as an office comes with it. */
export function planOpen(
  now: Temporal.Instant,
  chance: Chance,
  pen: Pen,
  drafting: Drafting,
): PlannedComplaint[] {
  const courses = new Courses(chance, pen, now)
  const delays = new Delays({ now, chance, pen, courses })
  const offers = new Offers(now, chance)
  const desk: Desk = { now, chance, drafting, courses, absence: { given: 0 }, delays, offers }
  const today = civilDateOf(now)
  const lately = busyDays(today.subtract({ days: DAYS_WITHIN_NOTICE }), today)
  const [latest, earliest] = DELAYED_DAYS_AGO
  const before = busyDays(today.subtract({ days: earliest }), today.subtract({ days: latest }))
  const receipts = [
    ...Array.from({ length: IN_TIME }, () => receiptWithin(desk, lately)),
    ...Array.from({ length: DELAYED }, () => ({
      ...receiptOn(desk, oneOfDays(before, chance)),
      isDelayed: true,
    })),
    ...TOO_LATE.map((days) => receiptOn(desk, officeDayUntil(today.subtract({ days })))),
  ].sort((one, other) => Temporal.Instant.compare(one.receivedAt, other.receivedAt))
  const serious = Array.from({ length: SERIOUS }, () => seriousReceipt(desk))
  const allotment = new Allotment(desk)
  return [...receipts, ...serious].map((receipt) => planOne(desk, receipt, allotment))
}

interface Receipt extends Pick<PlannedComplaint, 'receivedAt' | 'registeredAt' | 'channel' | 'severity'> {
  readonly isDelayed?: boolean
}

/** Received so that nobody need have been told yet that it takes longer. */
function receiptWithin(desk: Desk, lately: readonly BusyDay[]): Receipt {
  for (;;) {
    const receipt = receiptOn(desk, oneOfDays(lately, desk.chance))
    const notice = delayNoticeDeadline(receipt.receivedAt, nlOfficeCalendar)
    if (!isAfter(receipt.registeredAt, desk.now) && notice.ok && isAfter(notice.value.dueAt, desk.now))
      return receipt
  }
}

function receiptOn({ chance }: Desk, on: Temporal.PlainDate): Receipt {
  const channel = channelOn(on, chance)
  const receivedAt = momentOn(on, channel, chance)
  return {
    receivedAt,
    registeredAt: whenRegistered(receivedAt, channel, chance),
    channel,
    severity: 'NORMAL',
  }
}

function seriousReceipt(desk: Desk): Receipt {
  for (;;) {
    const on = officeDayUntil(civilDateOf(desk.now).subtract({ days: desk.chance.whole(0, 15) }))
    const channel = desk.chance.often(0.8) ? 'TELEPHONE' : 'COUNTER'
    const receivedAt = momentOn(on, channel, desk.chance)
    const registered = whenRegistered(receivedAt, channel, desk.chance)
    if (!isAfter(registered, desk.now))
      return { receivedAt, registeredAt: registered, channel, severity: 'SERIOUS' }
  }
}

function planOne(desk: Desk, receipt: Receipt, allotment: Allotment): PlannedComplaint {
  const { chance, drafting, courses } = desk
  const isSerious = receipt.severity === 'SERIOUS'
  const situation = isSerious ? unsafe : drafting.anySituation(({ serious }) => !serious)
  const draft = drafting.draft({ ...receipt, situation, longAgo: false })
  const { registeredAt } = receipt
  const written = { ...draft.matter, registeredAt, receiver: receiverOf(receipt.channel, chance) }
  if (receipt.isDelayed) {
    const handler = ofHandlers(chance)
    return { ...written, acts: desk.delays.actsOf(draft, registeredAt, handler) }
  }
  const course = allotment.courseOf(receipt)
  const handler = handlerOf(desk, receipt, course)
  const plain = courses.actsOf(draft, registeredAt, handler, course)
  const acts = goneOn(desk, draft, registeredAt, plain, handler, course)
  return { ...written, acts: desk.offers.addTo(draft, acts, handler) }
}

/** Of those that came in while Lotte was there, each fourth is hers. */
function handlerOf(desk: Desk, { receivedAt, severity }: Receipt, { ends }: Course): PersonKey {
  const { now, chance, absence } = desk
  const lotteWasThere = civilDateOf(receivedAt).until(civilDateOf(now)).total('days') > LOTTE_LEFT + 2
  if (lotteWasThere && severity === 'NORMAL' && absence.given++ % LOTTE_TAKES_EACH === 0) return 'lotte'
  return ofHandlers(chance, (who) => who !== 'marieke' || ends !== 'unconfirmed')
}

/** What came after the agreement: a word in between, another day, or another handler. */
function goneOn(
  desk: Desk,
  draft: ReturnType<Drafting['draft']>,
  registeredAt: Temporal.Instant,
  acts: readonly PlannedAct[],
  handler: PersonKey,
  course: Course,
): PlannedAct[] {
  const { now, chance, courses } = desk
  if (handler === 'lotte') return desk.absence.given % 3 === 0 ? takenOver(desk, acts) : [...acts]
  const last = acts.at(-1)
  if (course.ends !== 'agreed' || last?.kind !== 'contact') return [...acts]
  const talkedOn = civilDateOf(last.at)
  const today = civilDateOf(now)
  const past = officeDaysBetween(talkedOn.add({ days: 3 }), today.subtract({ days: 2 }))
  const isToCome = Temporal.PlainDate.compare(course.agreedOn, today) > 0
  if (isToCome && past.length > 1 && (past.length > 11 || chance.often(0.14))) {
    const first = chance.oneOf(past)
    const tried = courses.actsOf(draft, registeredAt, handler, { ends: 'agreed', agreedOn: first })
    const began = tried.at(-1)
    if (
      began?.kind === 'contact' &&
      began.agreedOn !== null &&
      Temporal.PlainDate.compare(civilDateOf(began.at), first) < 0
    )
      return courses.agreeAgain(draft, tried, handler, course.agreedOn)
  }
  return chance.often(0.45) ? courses.followUp(draft, acts, handler) : [...acts]
}

/** Work of somebody absent was given to another, some of it only just. */
function takenOver({ now, chance }: Desk, acts: readonly PlannedAct[]): PlannedAct[] {
  const on = officeDayUntil(civilDateOf(now).subtract({ days: DAYS_BEFORE_NOW_TO_TAKE_OVER }))
  const to = chance.oneOf(['fatima', 'emine', 'joris'] as const)
  const at = momentOn(on, 'TELEPHONE', chance)
  return [
    ...acts,
    { kind: 'assign', by: 'marieke', to, at },
    { kind: 'confirm', by: to, at: afterOfficeMinutes(at, chance.whole(5, 90) + chance.next()) },
  ]
}

/** Gives the complaints their courses, one after another, so that the office stands as an office does. */
class Allotment {
  private fresh = 0
  private readonly left: { today: number; past: number; spoken: number; silent: number }

  constructor(private readonly desk: Desk) {
    const today = civilDateOf(desk.now)
    this.left = {
      today: isOfficeDay(today) ? AGREED_FOR_TODAY : 0,
      past: AGREEMENTS_PAST,
      spoken: 1,
      silent: 1,
    }
  }

  courseOf({ receivedAt, severity }: Receipt): Course {
    const { now } = this.desk
    const contact = firstContactDeadline(receivedAt, nlOfficeCalendar)
    const isFresh = contact.ok && isAfter(contact.value.dueAt, now)
    if (isFresh && severity === 'NORMAL') {
      const ends = FRESH[this.fresh++ % FRESH.length] ?? 'agreed'
      if (ends !== 'agreed') return { ends }
    }
    const agreed = this.agreedOn(receivedAt, severity)
    if (agreed !== null) return agreed
    return { ends: 'agreed', agreedOn: this.dayToCome(receivedAt) }
  }

  /** A few are due today, a few are past; now and then a first word waits too long. */
  private agreedOn(receivedAt: Temporal.Instant, severity: Receipt['severity']): Course | null {
    const { now, chance } = this.desk
    const today = civilDateOf(now)
    const age = civilDateOf(receivedAt).until(today).total('days')
    if (severity === 'SERIOUS' || age > DAYS_WITHIN_NOTICE) return null
    if (age > 8 && this.left.past > 0 && chance.often(0.15)) {
      this.left.past -= 1
      return { ends: 'agreed', agreedOn: officeDayUntil(today.subtract({ days: 1 + this.left.past })) }
    }
    if (age >= 3 && age <= 6 && this.left.spoken > 0) {
      this.left.spoken -= 1
      return { ends: 'spoken' }
    }
    if (age >= 3 && age <= 5 && this.left.silent > 0) {
      this.left.silent -= 1
      return { ends: 'confirmed' }
    }
    if (age > 4 && this.left.today > 0 && chance.often(0.22)) {
      this.left.today -= 1
      return { ends: 'agreed', agreedOn: today }
    }
    return age > 2 && chance.often(0.05) ? { ends: 'proposed', agreedOn: this.dayToCome(receivedAt) } : null
  }

  /** A working day to come, within four weeks of receipt where that is still possible; sooner more often than later. */
  private dayToCome(receivedAt: Temporal.Instant): Temporal.PlainDate {
    const { now, chance } = this.desk
    const tomorrow = civilDateOf(now).add({ days: 1 })
    const limit = civilDateOf(receivedAt).add({ days: 27 })
    const soon = tomorrow.add({ days: 16 })
    const until = Temporal.PlainDate.compare(limit, soon) < 0 ? limit : soon
    const days = officeDaysBetween(tomorrow, until)
    if (days.length === 0) return officeDaysBetween(tomorrow, tomorrow.add({ days: 10 }))[1] ?? tomorrow
    return chance.oneOf(days.slice(0, Math.max(1, Math.ceil(days.length * (0.4 + 0.6 * chance.next())))))
  }
}

/** How those stand of whom nobody need have heard yet, one after another, the oldest first. */
const FRESH = [
  'unconfirmed',
  'spoken',
  'agreed',
  'unconfirmed',
  'attempted',
  'agreed',
  'unassigned',
  'agreed',
  'confirmed',
  'unconfirmed',
  'agreed',
  'spoken',
  'agreed',
] as const
