import type { PointsPolicyFactsFragment, PointsRuleFactsFragment } from '@waarborg/schema'
import { type Figure, figures } from './figures.js'

type Rule = Omit<PointsRuleFactsFragment, 'since' | '__typename'>
export type Compared = Pick<PointsPolicyFactsFragment, Figure> & { readonly rules: readonly Rule[] }

/** One thing that is otherwise in a version than in the one before. */
export type PolicyChange =
  | { readonly what: 'figure'; readonly figure: Figure }
  | { readonly what: 'added' | 'retired'; readonly name: string }
  | { readonly what: 'range' | 'reach'; readonly name: string; readonly before: Rule; readonly after: Rule }
  | { readonly what: 'text'; readonly name: string; readonly added: number; readonly removed: number }

/** What is otherwise in a version, figures first and then by category. */
export function changesBetween(before: Compared, after: Compared): readonly PolicyChange[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const ofFigures = figures
    .filter((figure) => !same(before[figure], after[figure]))
    .map((figure) => ({ what: 'figure', figure }) as const)
  const ofRules = after.rules.flatMap((rule): readonly PolicyChange[] => {
    const { name } = rule.category
    const earlier = before.rules.find(({ category }) => category.id === rule.category.id)
    if (earlier === undefined) return [{ what: 'added', name }]
    const compared = { name, before: earlier, after: rule }
    const isRange = earlier.lightest !== rule.lightest || earlier.heaviest !== rule.heaviest
    const [lines, linesBefore] = [linesOf(rule), linesOf(earlier)]
    const added = lines.filter((line) => !linesBefore.includes(line)).length
    const removed = linesBefore.filter((line) => !lines.includes(line)).length
    return [
      ...(isRange ? [{ what: 'range', ...compared } as const] : []),
      ...(earlier.reach === rule.reach ? [] : [{ what: 'reach', ...compared } as const]),
      ...(added + removed === 0 ? [] : [{ what: 'text', name, added, removed } as const]),
    ]
  })
  const retired = before.rules
    .filter(({ category }) => !after.rules.some((rule) => rule.category.id === category.id))
    .map(({ category }) => ({ what: 'retired', name: category.name }) as const)
  return [...ofFigures, ...ofRules, ...retired]
}

/** Every line with where it stands, so that the same words on the other side are another line. */
function linesOf({ dutch, english }: Rule): readonly string[] {
  return Object.entries({ dutch, english }).flatMap(([language, { notAllowed, allowed }]) => [
    ...notAllowed.map((line) => `${language} not ${line}`),
    ...allowed.map((line) => `${language} may ${line}`),
  ])
}
