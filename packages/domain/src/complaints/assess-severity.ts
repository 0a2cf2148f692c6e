import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import { accepted, parseRequiredText, type Result, refused } from '../foundation/index.js'
import type { Complaint, Severity } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { startReading } from './confirm-reading.js'
import { clockStarted } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { MAXIMUM_EXPLANATION } from './text-limits.js'

interface AssessingFacts {
  readonly severity: Severity
  readonly reason: string
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
}

/** The outcome, and why, tidied. */
export interface AssessedSeverity extends Outcome {
  readonly reason: string
}

/**
 * It turns out to be serious, and management is told and has to read it; or it does not, and management need not
 * any more. @source KP-2
 */
export function assessSeverity(
  complaint: Complaint,
  { severity, reason: raw, actor, at, calendar }: AssessingFacts,
): Result<AssessedSeverity, ComplaintRejection> {
  const transition = transitionFor('ASSESS_SEVERITY', 'any', complaint, actor)
  if (!transition.ok) return transition
  const reason = parseRequiredText(raw, { path: ['reason'], maximum: MAXIMUM_EXPLANATION, multiline: true })
  if (!reason.ok) return reason
  if (severity === complaint.severity) return refused({ kind: 'already-named', path: ['severity'] })
  const assessed = { kind: 'severity-assessed', severity } as const
  const next = { ...complaint, severity, version: complaint.version + 1 }
  if (severity === 'NORMAL') {
    const { clocks, facts } = stopClocks(
      complaint.clocks,
      at,
      ({ kind }) => kind === 'management-reading',
      'dropped',
    )
    const normal = { ...next, clocks }
    return accepted({ reason: reason.value, complaint: normal, facts: [assessed, ...facts], messages: [] })
  }
  const started = startReading(at, calendar, ['severity'])
  if (!started.ok) return started
  const { id: complaintId, concernsId: exceptId } = complaint
  return accepted({
    reason: reason.value,
    complaint: { ...next, clocks: [...complaint.clocks, started.value] },
    facts: [assessed, { kind: 'management-informed' }, clockStarted(started.value)],
    messages: [{ kind: 'management-notice', complaintId, severity, exceptId }],
  })
}
