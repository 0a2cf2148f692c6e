import type { Honesty, SecondPerson, Verdict } from './part.js'
import { REMEDY_KINDS, type RemedyKind } from './remedy.js'

/** What a judgement has to tell besides itself. */
export type Carried = 'explanation' | 'whyNotRepaired'

/** What the office may find, who decides it, and what it must carry. */
export interface VerdictRule {
  readonly verdict: Verdict
  readonly honesty: Honesty | null
  readonly remedies: readonly RemedyKind[]
  readonly needs: SecondPerson
  readonly carries: readonly Carried[]
  readonly rule: string
}

const something = REMEDY_KINDS.filter((kind) => kind !== 'NONE')
const elseThanRepair: readonly RemedyKind[] = ['REPLACEMENT', 'REFUND']
const repairOrElse = something.filter((kind) => !elseThanRepair.includes(kind))
const nothing: readonly RemedyKind[] = ['NONE']

/** Every judgement there is; what is not in this table is not found. The database says the same again. */
// biome-ignore format: a table is read across
export const VERDICT_RULES: readonly VerdictRule[] = [
  { verdict: 'FOUNDED', honesty: null, remedies: repairOrElse, needs: 'NOBODY', carries: [], rule: 'KM-2' },
  { verdict: 'FOUNDED', honesty: null, remedies: elseThanRepair, needs: 'NOBODY', carries: ['whyNotRepaired'], rule: 'KM-2' },
  { verdict: 'DOUBTFUL', honesty: null, remedies: something, needs: 'NOBODY', carries: [], rule: 'KM-3' },
  { verdict: 'DOUBTFUL', honesty: null, remedies: nothing, needs: 'NOBODY', carries: ['explanation'], rule: 'KM-3' },
  { verdict: 'UNFOUNDED', honesty: 'HONEST', remedies: something, needs: 'MANAGEMENT', carries: [], rule: 'KM-4' },
  { verdict: 'UNFOUNDED', honesty: 'HONEST', remedies: nothing, needs: 'MANAGEMENT', carries: ['explanation'], rule: 'KM-4' },
  { verdict: 'UNFOUNDED', honesty: 'DISHONEST', remedies: nothing, needs: 'SECOND_PERSON', carries: ['explanation'], rule: 'KM-5' },
]

/** The one line for this judgement; undefined when there is no such judgement. */
export function verdictRuleFor(
  verdict: Verdict,
  honesty: Honesty | null,
  remedy: RemedyKind,
): VerdictRule | undefined {
  return VERDICT_RULES.find(
    (rule) => rule.verdict === verdict && rule.honesty === honesty && rule.remedies.includes(remedy),
  )
}
