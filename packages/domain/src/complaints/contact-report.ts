import type { Temporal } from 'temporal-polyfill'
import type { ContactReportId, HandlerId } from '../foundation/index.js'

/** ATTEMPT reached nobody; PROPOSAL is the written one after two attempts; the others are real contact. @source KP-3 */
export type ContactKind = 'CALL' | 'VISIT' | 'MESSAGE' | 'ATTEMPT' | 'PROPOSAL'

export const CONTACT_KINDS: readonly ContactKind[] = ['CALL', 'VISIT', 'MESSAGE', 'ATTEMPT', 'PROPOSAL']

/** What the one who heard the complainant wrote down at once. @source KP-3, KP-4 */
export interface ContactReport {
  readonly id: ContactReportId
  readonly kind: ContactKind
  /** When it took place, which is not when it was written down. */
  readonly at: Temporal.Instant
  readonly report: string
  readonly managerConsultedId: HandlerId | null
  /** By what standing permission no manager needed to be asked. */
  readonly mandate: string | null
  readonly agreedDeadlineOn: Temporal.PlainDate | null
}
