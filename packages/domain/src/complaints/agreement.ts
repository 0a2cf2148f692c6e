import type { Temporal } from 'temporal-polyfill'
import type { AgreementId, HandlerId } from '../foundation/index.js'

/** Who does it. */
export type AgreementParty = 'OFFICE' | 'SELLER' | 'COMPLAINANT'

export const AGREEMENT_PARTIES: readonly AgreementParty[] = ['OFFICE', 'SELLER', 'COMPLAINANT']

/** OPEN until it is done, or no longer asked for. */
export type AgreementState = 'OPEN' | 'DONE' | 'LAPSED'

/** What will be done, by whom and when; the complainant sees it. @source KP-7 */
export interface Agreement {
  readonly id: AgreementId
  readonly what: string
  readonly party: AgreementParty
  /** Who of the office sees to it, also when another does it. */
  readonly responsibleId: HandlerId
  /** A working day. */
  readonly dueOn: Temporal.PlainDate
  readonly madeAt: Temporal.Instant
  readonly state: AgreementState
  readonly settledAt: Temporal.Instant | null
  /** What was done, or why it lapsed; null while open. */
  readonly settledNote: string | null
}
