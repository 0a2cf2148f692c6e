import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import { missingHearings, missingInParts } from './blockers-to-closing.js'
import type { Clock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { stateChanged } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'

/** How the decision goes to the complainant. @source D-20 */
export type SendingWay = 'EMAIL' | 'POST'

export const SENDING_WAYS: readonly SendingWay[] = ['EMAIL', 'POST']

interface SendingFacts {
  readonly how: SendingWay
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * The decision on every part goes to the complainant; what waited for an answer stops. @source KP-14, D-20, OS-4
 */
export function sendDecision(
  complaint: Complaint,
  { how, actor, at }: SendingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('SEND_DECISION', 'any', complaint, actor)
  if (!transition.ok) return transition
  const missing = [...missingInParts(complaint), ...missingHearings(complaint)].map(
    (blocker) => ({ kind: 'still-missing', blocker }) as const,
  )
  const faults = [...missing, ...mustBeReachedSo(complaint, how)]
  if (faults.length > 0) return refused(...faults)
  const { clocks, facts } = stopClocks(complaint.clocks, at, waitsForAnswer)
  const { id: complaintId, locale, round } = complaint
  return accepted({
    complaint: { ...complaint, state: 'DECIDED', clocks, version: complaint.version + 1 },
    facts: [{ kind: 'decision-sent', how, round }, ...facts, ...stateChanged(complaint.state, 'DECIDED')],
    messages: [{ kind: 'decision', complaintId, locale, how, round }],
  })
}

/** Whether the answer to every part is what this clock waits for. @source D-20, OS-4 */
export const waitsForAnswer = ({ kind }: Clock): boolean =>
  kind === 'agreed-deadline' || kind === 'delay-notice' || kind === 'decision' || kind === 'holding-reply'

function mustBeReachedSo(
  { complainant: { email, address } }: Complaint,
  how: SendingWay,
): readonly ComplaintRejection[] {
  const isReached = how === 'EMAIL' ? email !== null : address !== null
  return isReached ? [] : [{ kind: 'not-reached-so', path: ['how'], how }]
}
