import type { Temporal } from 'temporal-polyfill'
import { type Actor, may } from '../access/index.js'
import {
  accepted,
  type HandlerId,
  isEarlierDay,
  isLaterDay,
  previousDay,
  type Result,
  refused,
} from '../foundation/index.js'
import type { Absence } from './absence.js'
import type { AbsenceRejection } from './absence-rejection.js'
import { type Availability, canBeGivenWork } from './can-be-given-work.js'

const FURTHEST_IN_MONTHS = 18

/** What an absence is judged by. */
export interface AbsenceFacts {
  readonly actor: Actor
  readonly todayOn: Temporal.PlainDate
  readonly substitute: Availability
  /** All that are not over, of everybody. */
  readonly others: readonly Absence[]
}

/**
 * Somebody goes away, and a substitute who is there all that time takes the work over and gives it back. People
 * arrange their own; a coordinator or management that of all. All faults come back at once. @source KM-16
 */
export function arrangeAbsence(
  absence: Absence,
  { actor, todayOn, substitute, others }: AbsenceFacts,
): Result<Absence, AbsenceRejection> {
  const faults = [
    ...mustBeForThem(absence.handlerId, actor),
    ...mustBeToCome(absence, todayOn),
    ...mustBeGivable(absence, substitute),
    ...mustNotMeet(absence, others),
  ]
  return faults.length > 0 ? refused(...faults) : accepted(absence)
}

/**
 * Somebody is back, or stays: from `backOn` the work is given back. Nothing is left of an absence that had not begun.
 * @returns the absence as it ended; null when it had not begun
 */
export function endAbsence(
  absence: Absence,
  { actor, todayOn }: Pick<AbsenceFacts, 'actor' | 'todayOn'>,
): Result<Absence | null, AbsenceRejection> {
  const forbidden = mustBeForThem(absence.handlerId, actor)
  if (forbidden.length > 0) return refused(...forbidden)
  if (isEarlierDay(absence.untilOn, todayOn)) return refused({ kind: 'absence-is-over', path: ['fromOn'] })
  const hasBegun = isEarlierDay(absence.fromOn, todayOn)
  return accepted(hasBegun ? { ...absence, untilOn: previousDay(todayOn) } : null)
}

/** Who is away on that day, with whom to turn to instead; undefined when here. */
export function absenceOn(
  absences: readonly Absence[],
  handlerId: HandlerId,
  on: Temporal.PlainDate,
): Absence | undefined {
  return absences.find(
    (absence) =>
      absence.handlerId === handlerId &&
      !isLaterDay(absence.fromOn, on) &&
      !isEarlierDay(absence.untilOn, on),
  )
}

function mustBeForThem(handlerId: HandlerId, actor: Actor): readonly AbsenceRejection[] {
  const isOwn = actor.kind === 'staff' && actor.handlerId === handlerId
  return isOwn || may(actor, 'absences:manage')
    ? []
    : [{ kind: 'not-permitted', permission: 'absences:manage' }]
}

function mustBeToCome(
  { fromOn, untilOn }: Absence,
  todayOn: Temporal.PlainDate,
): readonly AbsenceRejection[] {
  const latestOn = todayOn.add({ months: FURTHEST_IN_MONTHS })
  if (isEarlierDay(fromOn, todayOn))
    return [{ kind: 'absence-in-the-past', path: ['fromOn'], earliestOn: todayOn }]
  if (isEarlierDay(untilOn, fromOn)) return [{ kind: 'ends-before-it-begins', path: ['untilOn'] }]
  return isLaterDay(untilOn, latestOn) ? [{ kind: 'absence-too-far', path: ['untilOn'], latestOn }] : []
}

function mustBeGivable(
  { handlerId, substituteId }: Absence,
  substitute: Availability,
): readonly AbsenceRejection[] {
  const path = ['substituteId']
  if (handlerId === substituteId) return [{ kind: 'substitute-is-oneself', path }]
  return canBeGivenWork(substitute) ? [] : [{ kind: 'substitute-cannot-handle', path }]
}

/** Nobody is away twice, or stands in while away: else work would wait in an absent person's list. */
function mustNotMeet(absence: Absence, others: readonly Absence[]): readonly AbsenceRejection[] {
  const meeting = others.filter((other) => other.id !== absence.id && meet(absence, other))
  return meeting.flatMap(({ handlerId, substituteId, fromOn, untilOn }): readonly AbsenceRejection[] => {
    if (handlerId === absence.handlerId) return [{ kind: 'already-away', path: ['fromOn'], fromOn, untilOn }]
    if (handlerId === absence.substituteId)
      return [{ kind: 'substitute-is-away', path: ['substituteId'], fromOn, untilOn }]
    if (substituteId === absence.handlerId)
      return [{ kind: 'substitutes-for-another', path: ['fromOn'], handlerId, fromOn, untilOn }]
    return []
  })
}

const meet = (one: Absence, other: Absence) =>
  !isLaterDay(one.fromOn, other.untilOn) && !isEarlierDay(one.untilOn, other.fromOn)
