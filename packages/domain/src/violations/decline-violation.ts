import { accepted, parseRequiredText, type Result, together } from '../foundation/index.js'
import { inStateFor } from './lifecycle.js'
import type { Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

const LONGEST = 2_000

/** What was reported is no violation, with the reason. @source D-8 */
export function declineViolation(
  violation: Violation,
  { reason }: { readonly reason: string },
): Result<{ readonly violation: Violation; readonly reason: string }, ViolationRejection> {
  const read = together({
    state: inStateFor('DECLINE', violation),
    reason: parseRequiredText(reason, { path: ['reason'], maximum: LONGEST, multiline: true }),
  })
  if (!read.ok) return read
  return accepted({ violation: { ...violation, state: 'DECLINED' }, reason: read.value.reason })
}
