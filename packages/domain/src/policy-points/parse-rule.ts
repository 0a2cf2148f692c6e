import {
  accepted,
  type FieldPath,
  type FieldRejection,
  type PolicyCategoryId,
  parseText,
  type Result,
  refused,
} from '../foundation/index.js'
import type { PublishedRule, RuleText, RuleTexts } from './policy.js'
import { notBetween, type PolicyFault } from './policy-fault.js'
import type { Reach } from './reach.js'

export interface RuleDraft {
  /** Null when nothing is known by what was given. */
  readonly categoryId: PolicyCategoryId | null
  readonly lightest: number
  readonly heaviest: number
  readonly reach: Reach
  readonly texts: RuleTexts
}

/** Of a text, in lines. */
const MOST_LINES = 30
/** Of a line, in code points. */
const LONGEST_LINE = 400

interface RulePlace {
  readonly path: FieldPath
  readonly earlier: readonly RuleDraft[]
  /** Of any weight. */
  readonly heaviest: number
}

/** A rule with its texts tidied, a line for each sentence; or all that is wrong with it. @source BP-8, D-14 */
export function parseRule(
  rule: RuleDraft,
  { path, earlier, heaviest: maximum }: RulePlace,
): Result<PublishedRule, PolicyFault> {
  const { categoryId, lightest, heaviest } = rule
  const dutch = parseRuleText(rule.texts.NL, [...path, 'dutch'])
  const english = parseRuleText(rule.texts.EN, [...path, 'english'])
  const bounds = { minimum: 0, maximum }
  const faults: readonly PolicyFault[] = [
    ...categoryFaults(categoryId, { path: [...path, 'categoryId'], earlier }),
    ...notBetween(lightest, { path: [...path, 'lightest'], ...bounds }),
    ...notBetween(heaviest, { path: [...path, 'heaviest'], ...bounds }),
    ...(heaviest < lightest ? [{ kind: 'range-upside-down', path: [...path, 'heaviest'] } as const] : []),
    ...(dutch.ok ? [] : dutch.rejections),
    ...(english.ok ? [] : english.rejections),
  ]
  if (faults.length > 0 || categoryId === null || !dutch.ok || !english.ok) return refused(...faults)
  return accepted({ ...rule, categoryId, texts: { NL: dutch.value, EN: english.value } })
}

function categoryFaults(
  categoryId: PolicyCategoryId | null,
  { path, earlier }: Pick<RulePlace, 'path' | 'earlier'>,
): readonly PolicyFault[] {
  if (categoryId === null) return [{ kind: 'unknown', path, noun: 'policy-category' }]
  return earlier.some((other) => other.categoryId === categoryId) ? [{ kind: 'named-twice', path }] : []
}

function parseRuleText(text: RuleText, path: FieldPath): Result<RuleText, FieldRejection> {
  const notAllowed = parseLines(text.notAllowed, [...path, 'notAllowed'])
  const allowed = parseLines(text.allowed, [...path, 'allowed'])
  if (notAllowed.ok && allowed.ok) return accepted({ notAllowed: notAllowed.value, allowed: allowed.value })
  return refused(...[notAllowed, allowed].flatMap((lines) => (lines.ok ? [] : lines.rejections)))
}

function parseLines(lines: readonly string[], path: FieldPath): Result<readonly string[], FieldRejection> {
  const parsed = lines.map((line) => parseText(line, { path, maximum: LONGEST_LINE, multiline: false }))
  const wrong = parsed.find((line) => !line.ok)
  if (wrong !== undefined && !wrong.ok) return refused(...wrong.rejections)
  const written = parsed.flatMap((line) => (line.ok && line.value !== null ? [line.value] : []))
  if (written.length === 0) return refused({ kind: 'required', path })
  return written.length > MOST_LINES
    ? refused({ kind: 'too-many', path, maximum: MOST_LINES })
    : accepted(written)
}
