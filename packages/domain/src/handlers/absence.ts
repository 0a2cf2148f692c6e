import type { Temporal } from 'temporal-polyfill'
import type { AbsenceId, HandlerId } from '../foundation/index.js'

/** Somebody is away, and somebody else does the work meanwhile. @source KM-16 */
export interface Absence {
  readonly id: AbsenceId
  readonly handlerId: HandlerId
  readonly substituteId: HandlerId
  /** The first and the last day away, in Amsterdam; ended early, the last day is the one before the return. */
  readonly fromOn: Temporal.PlainDate
  readonly untilOn: Temporal.PlainDate
}
