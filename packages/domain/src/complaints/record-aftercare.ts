import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import {
  accepted,
  parseRequiredText,
  parseText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { Aftercare, AftercareWay, Closing } from './closing.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import { openAgain } from './open-again.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { MAXIMUM_REPORT } from './text-limits.js'

interface AftercareInput {
  readonly way: AftercareWay
  readonly solved: boolean
  /** Asked for after a conversation; what the complainant wrote, if anything, in a survey. */
  readonly report: string | null
}

interface AftercareFacts {
  /** Staff, or the complainant by the secret link. */
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
}

/**
 * Somebody asked whether it is really solved. When it is not, the complaint is open again from this moment, in a
 * round of its own, and management is told. @source KP-8, KM-10, KM-17
 */
export function recordAftercare(
  complaint: Complaint,
  { way, solved, report: raw }: AftercareInput,
  { actor, at, calendar }: AftercareFacts,
): Result<Outcome, ComplaintRejection> {
  const result = solved ? 'solved' : 'unsolved'
  const occasion = actor.kind === 'public' ? (`${result}-by-link` as const) : result
  const transition = transitionFor('RECORD_AFTERCARE', occasion, complaint, actor)
  if (!transition.ok) return transition
  const rules = { path: ['report'], maximum: MAXIMUM_REPORT, multiline: true }
  const read = together({
    report: way === 'TELEPHONE' ? parseRequiredText(raw, rules) : parseText(raw, rules),
    closing: waitingClosing(complaint),
  })
  if (!read.ok) return read
  const { report, closing } = read.value
  const byId = actor.kind === 'staff' ? actor.handlerId : null
  const aftercare: Aftercare = { way, solved, report, at, byId }
  const closings = complaint.closings.map((each) => (each === closing ? { ...closing, aftercare } : each))
  const { clocks, facts } = stopClocks(complaint.clocks, at, ({ kind }) => kind === 'aftercare')
  const recorded = { kind: 'aftercare-recorded', closingId: closing.id, way, solved } as const
  const after = { ...complaint, closings, clocks, version: complaint.version + 1 }
  if (solved) return accepted({ complaint: after, facts: [recorded, ...facts], messages: [] })
  const again = openAgain(after, at, calendar)
  if (!again.ok) return again
  return accepted({ ...again.value, facts: [recorded, ...facts, ...again.value.facts] })
}

/** The closing whose aftercare is still to come. */
function waitingClosing({ closings }: Complaint): Result<Closing, ComplaintRejection> {
  const last = closings.at(-1)
  return last === undefined || last.aftercare !== null
    ? refused({ kind: 'aftercare-recorded-already' })
    : accepted(last)
}
