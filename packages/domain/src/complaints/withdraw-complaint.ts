import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, parseRequiredText, parseText, type Result } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { stateChanged } from './happened.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'
import { MAXIMUM_REPORT } from './text-limits.js'

interface WithdrawalFacts {
  /** The report of who was told so by the complainant; by the secret link it may be left out. */
  readonly reason: string | null
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * The complainant takes it back, by the secret link or as told to staff. What was promised stays owed, and the clocks
 * of that run on; all others stop. @source KP-4, KP-7
 */
export function withdrawComplaint(
  complaint: Complaint,
  { reason: raw, actor, at }: WithdrawalFacts,
): Result<Outcome, ComplaintRejection> {
  const isByLink = actor.kind === 'public'
  const transition = transitionFor('WITHDRAW', isByLink ? 'by-link' : 'told', complaint, actor)
  if (!transition.ok) return transition
  const rules = { path: ['reason'], maximum: MAXIMUM_REPORT, multiline: true }
  const reason = isByLink ? parseText(raw, rules) : parseRequiredText(raw, rules)
  if (!reason.ok) return reason
  const { clocks, facts } = stopClocks(complaint.clocks, at, ({ kind }) => kind !== 'agreement', 'dropped')
  return accepted({
    complaint: {
      ...complaint,
      state: 'WITHDRAWN',
      withdrawalReason: reason.value,
      clocks,
      version: complaint.version + 1,
    },
    facts: [
      { kind: 'complaint-withdrawn', isByLink },
      ...facts,
      ...stateChanged(complaint.state, 'WITHDRAWN'),
    ],
    messages: [],
  })
}
