import type { Temporal } from 'temporal-polyfill'
import type { ClosingId, HandlerId } from '../foundation/index.js'

/** What it came from; internal, and never in what leaves the office. @source KM-11 */
export type Cause =
  | 'ARTICLE'
  | 'MANUAL'
  | 'DESCRIPTION'
  | 'ADVERTISING'
  | 'SERVICE'
  | 'PERSONNEL'
  | 'NONE_FOUND'

export const CAUSES: readonly Cause[] = [
  'ARTICLE',
  'MANUAL',
  'DESCRIPTION',
  'ADVERTISING',
  'SERVICE',
  'PERSONNEL',
  'NONE_FOUND',
]

/** With whom it began; internal. @source KM-11 */
export type Origin = 'US' | 'SUPPLIER' | 'CUSTOMER' | 'NEITHER'

export const ORIGINS: readonly Origin[] = ['US', 'SUPPLIER', 'CUSTOMER', 'NEITHER']

/** How it was asked whether it is really solved. @source KM-10 */
export type AftercareWay = 'TELEPHONE' | 'SURVEY'

export interface Aftercare {
  readonly way: AftercareWay
  readonly solved: boolean
  readonly report: string | null
  readonly at: Temporal.Instant
  /** Nobody of the office when the complainant answered a survey. */
  readonly byId: HandlerId | null
}

/** One passage through the gate; one a round. @source KM-10, KM-11 */
export interface Closing {
  readonly id: ClosingId
  readonly round: number
  readonly cause: Cause
  readonly unit: string
  readonly origin: Origin
  readonly aftercareOn: Temporal.PlainDate
  readonly aftercareById: HandlerId
  readonly closedById: HandlerId
  readonly closedAt: Temporal.Instant
  readonly aftercare: Aftercare | null
}
