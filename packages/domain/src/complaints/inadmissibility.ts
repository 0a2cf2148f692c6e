import type { Temporal } from 'temporal-polyfill'
import type { HandlerId } from '../foundation/index.js'

/** Why the office may not handle it. @source KP-5, D-17 */
export type InadmissibleReason = 'ANONYMOUS' | 'HANDLED_BEFORE' | 'NOT_OURS'

export const INADMISSIBLE_REASONS: readonly InadmissibleReason[] = ['ANONYMOUS', 'HANDLED_BEFORE', 'NOT_OURS']

/** Somebody says that it is not to be handled; it goes on until a second person says so too. @source D-19 */
export interface Inadmissibility {
  readonly reason: InadmissibleReason
  readonly declaredById: HandlerId
  readonly declaredAt: Temporal.Instant
  readonly confirmedById: HandlerId | null
  readonly confirmedAt: Temporal.Instant | null
}
