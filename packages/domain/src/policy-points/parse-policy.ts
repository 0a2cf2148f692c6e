import type { Temporal } from 'temporal-polyfill'
import { accepted, type Result, refused } from '../foundation/index.js'
import { parseRule, type RuleDraft } from './parse-rule.js'
import type { ClosureMode, PublishedPolicy } from './policy.js'
import { notBetween, type PolicyFault } from './policy-fault.js'

/** A version as somebody wrote it. */
export interface PolicyDraft {
  readonly inForceFrom: Temporal.PlainDate
  readonly rules: readonly RuleDraft[]
  readonly startTotal: number
  readonly returnInDays: number
  readonly closureMode: ClosureMode
  readonly heldAtMostInMonths: number
  readonly closureNoticeInDays: number
  readonly changeNoticeInDays: number
  readonly warnAt: readonly number[]
}

/** What each number lies between, both included; a closure is held for six months at most. @source D-6 */
const BOUNDS = {
  startTotal: [1, 1_000],
  returnInDays: [1, 1_095],
  heldAtMostInMonths: [1, 6],
  closureNoticeInDays: [0, 365],
  changeNoticeInDays: [0, 365],
} as const

const MOST_WARNINGS = 10

/** A version that can be kept, with its texts tidied; or all that is wrong with it. @source D-5, D-14, BP-8 */
export function parsePolicy(draft: PolicyDraft): Result<Omit<PublishedPolicy, 'version'>, PolicyFault> {
  const { startTotal, warnAt, rules: drafts, ...rest } = draft
  const [fewest, most] = BOUNDS.startTotal
  // Of a start that is wrong itself nothing is measured.
  const isStart = notBetween(startTotal, { path: [], minimum: fewest, maximum: most }).length === 0
  const maximum = isStart ? startTotal : most
  const rules = drafts.map((rule, place) =>
    parseRule(rule, { path: ['rules', place], earlier: drafts.slice(0, place), heaviest: maximum }),
  )
  const faults = [
    ...Object.entries(BOUNDS).flatMap(([name, [minimum, maximum]]) =>
      notBetween(draft[name as keyof typeof BOUNDS], { path: [name], minimum, maximum }),
    ),
    ...(rules.length === 0 ? [{ kind: 'required', path: ['rules'] } as const] : []),
    ...(warnAt.length > MOST_WARNINGS
      ? [{ kind: 'too-many', path: ['warnAt'], maximum: MOST_WARNINGS } as const]
      : warnAt.flatMap((points) =>
          notBetween(points, { path: ['warnAt'], minimum: 1, maximum: Math.max(1, maximum - 1) }),
        )),
    ...rules.flatMap((rule) => (rule.ok ? [] : rule.rejections)),
  ]
  if (faults.length > 0) return refused(...faults)
  const categories = rules.flatMap((rule) => (rule.ok ? [rule.value] : []))
  const falling = [...new Set(warnAt)].toSorted((one, other) => other - one)
  return accepted({ ...rest, startTotal, categories, warnAt: falling })
}
