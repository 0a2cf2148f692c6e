import type { Cause, Origin, RemedyKind, Verdict } from '@waarborg/domain/complaints'

/**
 * What the office found of one kind of matter and what it did about it. The texts have the places and the tags of the
 * situations, and `{bedrag}` for the amount; a ruling belongs to the stories to which its answer belongs.
 */
export interface Ruling {
  /** Unfounded is always in good faith here, so that management agrees to it. */
  readonly verdict: Verdict
  readonly remedy: RemedyKind
  /** Whole euros from which the amount is chosen, when it is one. */
  readonly euros?: readonly [from: number, to: number]
  /** As the customer reads it. */
  readonly answer: string
  /** What was promised, as the customer reads it; nothing where the answer was all. */
  readonly agreed?: string
  readonly explanation?: string
  readonly whyNotRepaired?: string
  /** Where it is another than that of its kind. */
  readonly from?: Partial<Whence>
}

/** What it came from, as the office writes down when it closes. */
export interface Whence {
  readonly cause: Cause
  readonly unit: string
  readonly origin: Origin
}

/** What the office finds of what a situation tells. */
export interface Rulings extends Whence {
  /** Of the situation. */
  readonly category: string
  readonly rulings: readonly Ruling[]
}

/** Nobody could have done otherwise. */
export const NOTHING_FOUND = { cause: 'NONE_FOUND', origin: 'NEITHER' } as const
