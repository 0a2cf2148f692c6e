import { accepted, type Result, refused } from '../foundation/index.js'
import { type Clock, runningClock } from './clock.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findOpenAgreement } from './find-agreement.js'

/**
 * The clock that can be paused: of the open agreement with that number, or of the agreed deadline when null. It is
 * not stopped, but may stand still.
 */
export function findPausable(
  complaint: Complaint,
  agreement: number | null,
): Result<Clock, ComplaintRejection> {
  if (agreement === null) return orNone(runningClock(complaint.clocks, 'agreed-deadline'))
  const found = findOpenAgreement(complaint, agreement)
  return found.ok ? orNone(runningClock(complaint.clocks, 'agreement', found.value.id)) : found
}

const orNone = (clock: Clock | undefined): Result<Clock, ComplaintRejection> =>
  clock === undefined ? refused({ kind: 'nothing-agreed', path: ['agreement'] }) : accepted(clock)
