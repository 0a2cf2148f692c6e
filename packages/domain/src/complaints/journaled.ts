import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { HandlerId } from '../foundation/index.js'
import type { ComplaintFact } from './complaint-fact.js'

/** As the journal holds it: days and moments as text. */
export type Written<T> = T extends Temporal.Instant | Temporal.PlainDate
  ? string
  : T extends string
    ? T
    : T extends readonly (infer Member)[]
      ? readonly Written<Member>[]
      : T extends object
        ? { readonly [Field in keyof T]: Written<T[Field]> }
        : T

/** One act of the journal of a complaint. */
export interface JournaledAct {
  readonly recordedAt: string
  readonly actorKind: Actor['kind']
  readonly actorId: HandlerId | null
  /** In the order in which they happened. */
  readonly facts: readonly Written<ComplaintFact>[]
}

/** Who did it and when, without what. */
export type Done = Omit<JournaledAct, 'facts'>

/** What a fact of that kind makes of what was known before. */
export type Retell<Kind extends ComplaintFact['kind'], State> = {
  readonly [Each in Kind]: (
    state: State,
    fact: Written<Extract<ComplaintFact, { readonly kind: Each }>>,
    done: Done,
  ) => State
}
