import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { stateChanged } from './happened.js'
import type { Inadmissibility } from './inadmissibility.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { stopClocks } from './stop-clocks.js'

interface ConfirmingFacts {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** Whether it is somebody else than who said it. @source D-19 */
export const agreesAsAnother = (declared: Pick<Inadmissibility, 'declaredById'>, actor: Actor): boolean =>
  actor.kind === 'staff' && actor.handlerId !== declared.declaredById

/** A second person agrees that it is not to be handled. What was promised stays owed. @source D-19, KP-7 */
export function confirmNotAdmissible(
  complaint: Complaint,
  { actor, at }: ConfirmingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('CONFIRM_NOT_ADMISSIBLE', 'any', complaint, actor)
  if (!transition.ok) return transition
  const declared = complaint.inadmissibility
  if (declared === null) return refused({ kind: 'not-declared' })
  if (actor.kind !== 'staff' || !agreesAsAnother(declared, actor))
    return refused({ kind: 'second-person-is-another', path: [] })
  const inadmissibility = { ...declared, confirmedById: actor.handlerId, confirmedAt: at }
  const { clocks, facts } = stopClocks(complaint.clocks, at, ({ kind }) => kind !== 'agreement', 'dropped')
  const { id: complaintId, locale } = complaint
  const { reason } = declared
  return accepted({
    complaint: {
      ...complaint,
      state: 'NOT_ADMISSIBLE',
      inadmissibility,
      clocks,
      version: complaint.version + 1,
    },
    facts: [
      { kind: 'inadmissibility-confirmed', reason },
      ...facts,
      ...stateChanged(complaint.state, 'NOT_ADMISSIBLE'),
    ],
    messages: [{ kind: 'not-admissible', complaintId, locale, reason }],
  })
}
