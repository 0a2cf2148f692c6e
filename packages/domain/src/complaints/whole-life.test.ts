import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockState } from '../deadlines/index.js'
import {
  civilDay,
  contactDueMinute,
  lastOpenDay,
  type Office,
  promisedDayAfter,
  type Stillness,
} from '../deadlines/second-calculation.fixture.js'
import { aWholeLife, calendarIn, type Life, live, type Tried } from './a-life.fixture.js'
import type { Clock } from './clock.js'
import type { Complaint } from './complaint.js'

/** Other ones each time; a failure names the seed by which they are lived again. */
const [seed] = fc.sample(fc.noBias(fc.nat()), 1)
const lives = fc.sample(aWholeLife, { numRuns: 2000, seed: seed ?? 0 }).map(live)

function always(says: (tried: Tried, before: Life) => void) {
  for (const life of lives) for (const each of life) if (each.before !== null) says(each, each.before)
}

/** Asked of the complaint as it was, by somebody who has not read the gate. */
function mayBeClosed({ complaint, contacts }: Life, at: Complaint['receivedAt']): boolean {
  const { state, round, clocks, parts, agreements, offers, severity, checked, inadmissibility } = complaint
  const began = clocks.filter(({ kind }) => kind === 'first-contact').at(-1)?.startedAt
  const since = (moment: Complaint['receivedAt']) =>
    began !== undefined && moment.epochMilliseconds >= began.epochMilliseconds
  const its = parts.filter((part) => part.round === round)
  const owes = its.some(
    ({ judgement }) => judgement?.verdict === 'FOUNDED' && judgement.remedy.kind !== 'APOLOGY',
  )
  const offer = offers.filter((each) => each.round === round).at(-1)
  const today = at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  const readings = clocks.filter(({ kind, startedAt }) => kind === 'management-reading' && since(startedAt))
  return (
    state === 'DECIDED' &&
    contacts.some((contact) => contact.kind !== 'ATTEMPT' && since(contact.at)) &&
    checked !== null &&
    its.length > 0 &&
    its.every(({ judgement, answer }) => judgement !== null && answer !== null) &&
    its.every(({ judgement }) => judgement?.needs === 'NOBODY' || judgement?.confirmedById !== null) &&
    agreements.every((agreement) => agreement.state !== 'OPEN') &&
    (!owes || agreements.some(({ madeAt }) => since(madeAt))) &&
    (severity === 'NORMAL' || readings.at(-1)?.stoppedAs === 'met') &&
    (inadmissibility === null || inadmissibility.confirmedAt !== null) &&
    (offer === undefined || offer.chosenKey !== null || offer.answerBy.toString() < today)
  )
}

describe(`always, in the whole lives of seed ${seed}`, () => {
  test('KP-4 KP-7 no path closes past the gate, and only closing closes', () => {
    let closed = 0
    always(({ act, after, at }, before) => {
      const { state } = after.complaint
      if (state === before.complaint.state || state !== 'CLOSED') return
      closed++
      expect(act).toBe('close')
      expect(mayBeClosed(before, at)).toBe(true)
    })
    expect(closed).toBeGreaterThan(100)
  })

  test('KP-7 it ends otherwise only by who may: withdrawn, merged, or said to be inadmissible by two', () => {
    const ends = { WITHDRAWN: 'withdraw', MERGED: 'merge', NOT_ADMISSIBLE: 'confirmNotAdmissible' } as const
    always(({ act, after }, before) => {
      const { state, inadmissibility } = after.complaint
      if (state === before.complaint.state || !(state in ends)) return
      expect(act).toBe(ends[state as keyof typeof ends])
      if (state === 'NOT_ADMISSIBLE')
        expect(inadmissibility?.confirmedById).not.toBe(inadmissibility?.declaredById)
    })
  })

  test('OS-4 a holding reply stops no clock, whatever came before', () => {
    let replies = 0
    always(({ act, after, facts }, before) => {
      if (act !== 'recordHoldingReply' || facts.length === 0) return
      replies++
      expect(after.complaint.clocks.slice(0, -1)).toEqual(before.complaint.clocks)
    })
    expect(replies).toBeGreaterThan(20)
  })

  test('D-3 a clock keeps its place, and of a kind and a matter one runs at a time', () => {
    always(({ after }, before) => {
      const { clocks } = after.complaint
      if (clocks === before.complaint.clocks) return
      const begun = (all: readonly Clock[]) => all.map(({ kind, startedAt }) => `${kind} ${startedAt}`)
      const earlier = begun(before.complaint.clocks)
      expect(begun(clocks).slice(0, earlier.length)).toEqual(earlier)
      const running = clocks.filter(({ stoppedAt }) => stoppedAt === null)
      const names = running.map(({ kind, aboutId }) => `${kind} ${aboutId}`)
      expect(new Set(names).size).toBe(names.length)
      expect(clocks.every(({ stoppedAt, stoppedAs }) => (stoppedAs === null) === (stoppedAt === null))).toBe(
        true,
      )
    })
  })

  test('D-3 a running clock moves only by standing still or by a recompute that says from where to where', () => {
    let moved = 0
    always(({ act, after, at, facts }, before) => {
      before.complaint.clocks.forEach((was, place) => {
        const now = after.complaint.clocks[place]
        if (now === undefined || sameMoments(was, now)) return
        if (act === 'resumeClock') return
        moved++
        expect(act).toBe('recompute')
        expect([was.stoppedAt, was.pauses.some(({ resumedAt }) => resumedAt === null)]).toEqual([null, false])
        expect(was.dueAt.epochMilliseconds).toBeGreaterThanOrEqual(at.epochMilliseconds)
        expect(['agreed-deadline', 'agreement', 'holding-reply', 'aftercare']).not.toContain(was.kind)
        const told = facts.filter((fact) => fact.kind === 'clock-recomputed' && fact.clock === was.kind)
        expect(told).toMatchObject([
          {
            previousDueAt: was.dueAt,
            previousCalendarVersion: was.calendarVersion,
            dueAt: now.dueAt,
            on: now.dueOn,
            calendarVersion: now.calendarVersion,
            state: clockState(now, at),
          },
        ])
        expect(now.calendarVersion).toBeGreaterThan(was.calendarVersion)
      })
    })
    expect(moved).toBeGreaterThan(30)
  })

  test('D-20 what came back runs on with the clocks that ran before it was sent', () => {
    let returned = 0
    always(({ act, after, facts }, before) => {
      if (act !== 'returnDecision' || facts.length === 0) return
      returned++
      const running = after.complaint.clocks.filter(({ stoppedAt }) => stoppedAt === null)
      expect(running.filter(({ kind }) => kind === 'decision')).toHaveLength(1)
      expect(running.filter(({ kind }) => kind === 'agreed-deadline')).toHaveLength(1)
      expect(after.complaint.clocks).toHaveLength(before.complaint.clocks.length)
    })
    expect(returned).toBeGreaterThan(5)
  })
})

const minuteOf = (at: Complaint['receivedAt']) => Math.floor(at.epochMilliseconds / 60_000)
const numberOf = (on: Clock['dueOn']) => minuteOf(on.toZonedDateTime('UTC').toInstant()) / 1440

const sameMoments = (one: Clock, other: Clock): boolean =>
  one.dueAt.equals(other.dueAt) &&
  one.breachAt.equals(other.breachAt) &&
  one.calendarVersion === other.calendarVersion

/** The office of the calendar by which a clock was computed. */
const officeOf = ({ calendarVersion }: Clock, calendars: Life['calendars']): Office => ({
  legal: false,
  own: new Map(
    calendarIn(calendars)(calendarVersion).organisationDays.map(({ on, working }) => [numberOf(on), working]),
  ),
})

/** The day that a clock is due, counted by somebody who imports nothing of ours; null where it was only named. */
function countedDay({ kind, startedAt, pauses }: Clock, office: Office, isOfReceipt: boolean): number | null {
  const began = minuteOf(startedAt)
  if (kind === 'first-contact') return civilDay(contactDueMinute(began, office) - 1)
  if (kind === 'delay-notice') return lastOpenDay(began, 21, office)
  if (kind === 'decision' && isOfReceipt) return lastOpenDay(began, 28, office)
  if (kind !== 'agreement' && kind !== 'agreed-deadline') return null
  const [first] = pauses
  if (first === undefined || pauses.at(-1)?.resumedAt === null) return null
  const still = pauses.map(
    ({ pausedAt, resumedAt }): Stillness => [minuteOf(pausedAt), minuteOf(resumedAt ?? pausedAt)],
  )
  return promisedDayAfter(began, numberOf(first.dueOn), still, office)
}

test(`D-1 D-2 D-3 every deadline of the lives of seed ${seed} is what counting minutes gives`, () => {
  const counted = new Map<string, number>()
  for (const life of lives) {
    const { complaint, calendars } = life.at(-1)?.after ?? { complaint: { clocks: [] }, calendars: [] }
    const { clocks } = complaint
    clocks.forEach((clock, place) => {
      const isOfReceipt = clocks[place - 1]?.kind === 'delay-notice'
      const office = officeOf(clock, calendars)
      const day = countedDay(clock, office, isOfReceipt)
      if (day === null) return
      const still = clock.pauses.length > 0 ? ' paused' : ''
      const kind = `${clock.kind}${still}${clock.recomputedInId === null ? '' : ' recomputed'}`
      counted.set(kind, (counted.get(kind) ?? 0) + 1)
      expect([kind, numberOf(clock.dueOn)]).toEqual([kind, day])
      const last = minuteOf(clock.dueAt)
      if (clock.kind === 'first-contact')
        expect(last).toBe(contactDueMinute(minuteOf(clock.startedAt), office))
      else expect([civilDay(last - 1), civilDay(last)]).toEqual([day, day + 1])
    })
  }
  for (const kind of ['first-contact', 'delay-notice', 'decision'])
    expect(counted.get(kind)).toBeGreaterThan(1000)
  for (const kind of ['first-contact', 'delay-notice', 'decision'])
    expect(counted.get(`${kind} recomputed`)).toBeGreaterThan(5)
  expect(counted.get('agreement paused')).toBeGreaterThan(5)
  expect(counted.get('agreed-deadline paused')).toBeGreaterThan(5)
})

test('KM-14 the lives reach every state, further rounds and nearly every fact, so that this file says something', () => {
  const states = new Set(lives.flatMap((life) => life.map(({ after }) => after.complaint.state)))
  expect(states.size).toBe(8)
  expect(lives.some((life) => life.some(({ after }) => after.complaint.round > 2))).toBe(true)
  const kinds = new Set(lives.flatMap((life) => life.flatMap(({ facts }) => facts.map(({ kind }) => kind))))
  expect(kinds.size).toBeGreaterThan(44)
})
