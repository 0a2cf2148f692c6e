import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, civilDateOf, isLaterDay, type Result, refused } from '../foundation/index.js'
import type { Complaint, ComplaintState } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { keptUntil } from './retention.js'
import { stopClocks } from './stop-clocks.js'

interface DisposalFacts {
  /** When it ended for the last time; of a merged one, when that in which it goes on did. */
  readonly endedAt: Temporal.Instant
  /** How far that in which it goes on is; null unless it is merged. */
  readonly goesOnIn: ComplaintState | null
  readonly monthsToKeep: number
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * The retention of an ended complaint is over: its personal data go. What is still owed lapses without anybody to owe it
 * to, and no clock runs on. Who stores it removes the texts and the data; numbers, days and codes stay.
 * @source KP-15, D-12
 */
export function disposeOfComplaint(
  complaint: Complaint,
  { endedAt, goesOnIn, monthsToKeep, actor, at }: DisposalFacts,
): Result<Outcome, ComplaintRejection> {
  for (const state of [complaint.state, goesOnIn ?? complaint.state]) {
    const transition = transitionFor('DISPOSE', 'any', { ...complaint, state }, actor)
    if (!transition.ok) return transition
  }
  const untilOn = keptUntil(civilDateOf(endedAt), monthsToKeep)
  if (!isLaterDay(civilDateOf(at), untilOn)) return refused({ kind: 'still-kept', untilOn })
  const { clocks, facts } = stopClocks(complaint.clocks, at, () => true)
  return accepted({
    complaint: {
      ...complaint,
      clocks,
      agreements: complaint.agreements.map((agreement) =>
        agreement.state === 'OPEN'
          ? { ...agreement, state: 'LAPSED', settledAt: at, settledNote: '' }
          : agreement,
      ),
      version: complaint.version + 1,
    },
    facts: [{ kind: 'complaint-disposed', on: civilDateOf(at) }, ...facts],
    messages: [],
  })
}
