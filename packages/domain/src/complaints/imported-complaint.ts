import type { Temporal } from 'temporal-polyfill'
import type { ComplaintId } from '../foundation/index.js'
import type { Complainant } from './complainant.js'
import type { Channel, Locale } from './complaint.js'
import type { Matter } from './matter.js'

/**
 * Settled before it came here, by another office or in an earlier register: to be found and read, not worked on.
 * It has no clocks, no handler and no versions, and stands outside the office's own figures. What its source did
 * not tell stays open; the complainant, when withheld by the source, is not kept at all (so KP-15 has nothing to
 * dispose of).
 */
export interface ImportedComplaint {
  readonly state: 'IMPORTED'
  readonly id: ComplaintId
  readonly number: string
  /** Where it comes from: `cfpb`, `vorig-register`. With `externalId` it is there once, however often imported. */
  readonly source: string
  readonly externalId: string
  readonly channel: Channel
  readonly locale: Locale
  readonly receivedOn: Temporal.PlainDate
  readonly registeredAt: Temporal.Instant
  /** The day on which it was settled there. */
  readonly settledOn: Temporal.PlainDate | null
  /** How it was settled there, in the words of the source. */
  readonly outcome: string | null
  readonly matter: Omit<Matter, 'description'> & { readonly description: string | null }
  readonly complainant: Complainant | null
  /** What else the source said, by the names of its own columns; nothing of a column that is empty. */
  readonly published: Readonly<Record<string, string | undefined>>
}
