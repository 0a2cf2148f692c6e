import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result } from '../foundation/index.js'
import type { Clock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintFact } from './complaint-fact.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { stateChanged } from './happened.js'
import { complaintInState } from './in-state.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { waitsForAnswer } from './send-decision.js'

/**
 * The decision did not arrive: the mail bounced or the letter came back. What it stopped runs on with the moments
 * that it had, as if it had never been sent. @source D-20
 */
export function returnDecision(
  complaint: Complaint,
  { actor }: { readonly actor: Actor },
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('RETURN_DECISION', 'any', complaint, actor)
  if (!transition.ok) return transition
  const sentAt = lastStopOf(complaint.clocks)
  const runsAgain = (clock: Clock) => waitsForAnswer(clock) && isMetAt(clock, sentAt)
  const clocks = complaint.clocks.map((clock) =>
    runsAgain(clock) ? { ...clock, stoppedAt: null, stoppedAs: null } : clock,
  )
  const agreedOn = clocks.findLast(({ kind }) => kind === 'agreed-deadline')?.dueOn ?? null
  const { state: _, ...facts } = complaint
  const next = { ...facts, clocks, version: complaint.version + 1 }
  const resumed = complaint.clocks.filter(runsAgain).map(
    ({ kind, aboutId, startedAt }): ComplaintFact => ({
      kind: 'clock-resumed',
      clock: kind,
      aboutId,
      startedAt,
    }),
  )
  return accepted({
    complaint: complaintInState(next, 'IN_TREATMENT', agreedOn),
    facts: [{ kind: 'decision-returned' }, ...resumed, ...stateChanged('DECIDED', 'IN_TREATMENT')],
    messages: [],
  })
}

/** Whether the answer itself stopped it; what made way for another at that moment stays as it is. */
const isMetAt = ({ stoppedAt, stoppedAs }: Clock, sentAt: Temporal.Instant | undefined): boolean =>
  sentAt !== undefined && stoppedAs === 'met' && stoppedAt?.equals(sentAt) === true

/** When the decision stopped what waited for it: the decision clock runs until then, or is the last of its round. */
function lastStopOf(clocks: readonly Clock[]): Temporal.Instant | undefined {
  return (
    clocks.findLast(({ kind, stoppedAt }) => kind === 'decision' && stoppedAt !== null)?.stoppedAt ??
    undefined
  )
}
