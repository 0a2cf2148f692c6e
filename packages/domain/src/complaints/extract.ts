import type { Temporal } from 'temporal-polyfill'
import type { ExtractId, SellerId } from '../foundation/index.js'

/** What a seller learns of a complaint: written for the purpose, after the complainant agreed. @source D-16 */
export interface Extract {
  /** Random: a rising one would tell when. */
  readonly id: ExtractId
  readonly sellerId: SellerId
  readonly text: string
  /** The day on which the complainant agreed to put it to the seller. */
  readonly consentOn: Temporal.PlainDate
}
