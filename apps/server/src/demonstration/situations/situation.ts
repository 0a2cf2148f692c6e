import type { Assortment } from '../sellers.js'

/**
 * What customers write about one subject. The texts have places to fill: `{de}` the article with its word before it,
 * `{-12}` the day so many days before receipt, `[one|other]` a choice; all of them stand in `../write/fill-in.ts`.
 * `@kitchen` before a text: only for what these sell. `#receipt` before a story or a note: what it is about; before
 * another text: only with a story about that. These stand in `../write/text-tags.ts`.
 */
export interface Situation {
  readonly category: string
  /** How much of it there is, beside the others. */
  readonly share: number
  /** Only with sellers of these; of any when absent. */
  readonly sold?: readonly Assortment[]
  /** Only with Dutch words about the platform itself: no seller and no order. */
  readonly withoutSeller?: true
  readonly serious?: true
  /** Written by who has a business, about its books. */
  readonly forBusiness?: true
  readonly subjects: readonly string[]
  /** As the customer writes it. */
  readonly stories: readonly string[]
  /** What may be added to any of the stories. */
  readonly details: readonly string[]
  /** As somebody of the office writes it down at the telephone or the counter. */
  readonly notes: readonly string[]
  readonly wishes: readonly string[]
  /** What a handler reports of the conversation. */
  readonly talks: readonly string[]
  /** How it ended, in the former register. */
  readonly outcomes: readonly string[]
}
