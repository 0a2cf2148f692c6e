import type { Temporal } from 'temporal-polyfill'
import type { CategoryId, HandlerId, SellerId } from '../foundation/index.js'

/** Several have one name, so that it names none of them. */
export const SEVERAL = 'several'

/** What the rows of an import may refer to. Names and codes are in lower case. */
export interface Known {
  /** Today in Amsterdam: nothing was received or ordered later. */
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
  readonly categories: ReadonlyMap<string, CategoryId>
  readonly sellers: ReadonlyMap<string, SellerId | typeof SEVERAL>
  /** By e-mail address and by name. */
  readonly handlers: ReadonlyMap<string, HandlerId | typeof SEVERAL>
}

/** A row as it was mapped: what stands for each field, untidied; nothing for a field that is not mapped. */
export type RawRow = Readonly<Record<string, string | undefined>>
