import type { Temporal } from 'temporal-polyfill'
import type { OfferId } from '../foundation/index.js'
import type { Remedy } from './remedy.js'

/** One of the solutions that the complainant can choose from. */
export interface Option extends Remedy {
  /** Known within its offer: a letter from A on. */
  readonly key: string
  readonly description: string
}

/** Who chose: the complainant online or as told to staff, or nobody, so that the default holds. @source KP-6 */
export type ChosenBy = 'COMPLAINANT' | 'STAFF' | 'DEFAULT'

/** The solutions that were put to the complainant together. @source KP-6 */
export interface Offer {
  readonly id: OfferId
  readonly round: number
  readonly options: readonly Option[]
  /** Which option holds when no answer comes; null when nothing then holds. */
  readonly defaultKey: string | null
  /** The last day on which a choice is waited for. */
  readonly answerBy: Temporal.PlainDate
  readonly offeredAt: Temporal.Instant
  readonly chosenKey: string | null
  readonly chosenBy: ChosenBy | null
  readonly chosenAt: Temporal.Instant | null
}
