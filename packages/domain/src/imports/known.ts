import type { Temporal } from 'temporal-polyfill'
import type {
  CategoryId,
  HandlerId,
  PolicyCategoryId,
  Register,
  SellerId,
  TraderId,
} from '../foundation/index.js'
import type { Account, Policy } from '../policy-points/index.js'

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
  /** By `accountKey`. */
  readonly accounts: ReadonlyMap<string, KnownAccount | typeof SEVERAL>
  readonly policyCategories: ReadonlyMap<string, PolicyCategoryId>
  readonly policies: readonly Policy[]
}

export interface KnownAccount extends Pick<Account, 'sellerId' | 'openedOn' | 'leftOn'> {
  readonly traderId: TraderId
  /** The opening of the first account of its trader. */
  readonly traderSince: Temporal.PlainDate
}

/** An account as a row names it. */
export interface NamedAccount {
  readonly register: Register
  readonly registerNumber: string
  readonly name: string
}

/** An account has no number of its own: it is known by its trader and its name. @source D-15 */
export const accountKey = ({ register, registerNumber, name }: NamedAccount): string =>
  `${register} ${registerNumber} ${name.trim().toLowerCase()}`

/** A row as it was mapped: what stands for each field, untidied; nothing for a field that is not mapped. */
export type RawRow = Readonly<Record<string, string | undefined>>
