import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, PartId } from '../foundation/index.js'
import type { Remedy } from './remedy.js'

/** @source KM-1 */
export type Verdict = 'FOUNDED' | 'DOUBTFUL' | 'UNFOUNDED'

export const VERDICTS: readonly Verdict[] = ['FOUNDED', 'DOUBTFUL', 'UNFOUNDED']

/** Of an unfounded one only; DISHONEST stays inside the office. @source KM-1, KM-5 */
export type Honesty = 'HONEST' | 'DISHONEST'

export const HONESTIES: readonly Honesty[] = ['HONEST', 'DISHONEST']

/** Who else must agree before a judgement holds. @source KM-4, KM-5, D-19 */
export type SecondPerson = 'NOBODY' | 'SECOND_PERSON' | 'MANAGEMENT'

/** What the office finds of one part, and what the complainant gets. @source KM-1 to KM-6 */
export interface Judgement {
  readonly verdict: Verdict
  readonly honesty: Honesty | null
  readonly remedy: Remedy
  /** Why, in words for the complainant. */
  readonly explanation: string | null
  /** Why a founded matter with a product was not repaired. @source KM-2 */
  readonly whyNotRepaired: string | null
  /** Why the remedy lies outside the band of its category. @source KM-6 */
  readonly whyOutsideBand: string | null
  readonly judgedById: HandlerId
  readonly judgedAt: Temporal.Instant
  readonly needs: SecondPerson
  readonly confirmedById: HandlerId | null
  readonly confirmedAt: Temporal.Instant | null
}

/** One of the things that a complaint is about, with its own verdict and answer. @source D-9 */
export interface Part {
  readonly id: PartId
  /** In which round it was named; those of earlier rounds are frozen. @source KM-17 */
  readonly round: number
  readonly description: string
  readonly judgement: Judgement | null
  /** Why a second person did not agree with the last judgement; null once it is judged again. @source D-19 */
  readonly returned: {
    readonly reason: string
    readonly byId: HandlerId
    readonly at: Temporal.Instant
  } | null
  /** The substantive answer as the complainant reads it. */
  readonly answer: string | null
}
