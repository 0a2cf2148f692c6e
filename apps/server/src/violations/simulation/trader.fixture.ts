import type { Temporal } from 'temporal-polyfill'
import type { Day } from './happened.fixture.js'
import type { SmallModel } from './small-model.fixture.js'

/** Whose years are played: somebody with one register number, or some who can turn out to belong together. */
export interface Trader {
  readonly numbers: readonly string[]
  readonly model: SmallModel
  readonly accounts: { readonly id: string; readonly number: string; readonly openedOn: Day }[]
  /** Opened by the marketplace, and not yet known to the ledger. */
  unopened: string[]
  /** When what was due was last written down. */
  settledOn: Day
  readonly closed: Set<string>
  readonly seen: Seen[]
}

/** What was compared, to be asked again later as it was known then. */
interface Seen {
  readonly account: string
  readonly on: Day
  readonly at: Temporal.Instant
  readonly told: object
}

/** What is done on a day that was planned for it. */
export type Act = (on: Day, at: Temporal.Instant) => Promise<void>
