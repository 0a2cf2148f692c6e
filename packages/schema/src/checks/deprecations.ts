import type { GraphQLSchema } from 'graphql'
import { graphElements } from './graph-elements.js'

/** Reason by coordinate of everything that is marked `@deprecated`. */
function deprecations(schema: GraphQLSchema): Map<string, string> {
  return new Map(
    graphElements(schema).flatMap(({ coordinate, deprecationReason: reason }) =>
      reason == null ? [] : [[coordinate, reason]],
    ),
  )
}

const period = /\(since (\d{4}-\d{2}-\d{2}), until (\d{4}-\d{2}-\d{2})\)$/

function periodOf(reason: string): { since: string; until: string } | null {
  const [, since, until] = period.exec(reason) ?? []
  return since === undefined || until === undefined ? null : { since, until }
}

/** `2026-11-21` gives `2027-05-21`; a day that the month lacks still sorts where it would stand. */
function sixMonthsAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const next = month + 6
  return `${next > 12 ? year + 1 : year}-${String(next > 12 ? next - 12 : next).padStart(2, '0')}-${day.slice(8)}`
}

/**
 * What is deprecated without telling partners, six months before, until when it works; or with less time than
 * the published graph already promised them. A reason ends in `(since 2026-11-21, until 2027-06-01)`.
 */
export function deprecationFaults(current: GraphQLSchema, published: GraphQLSchema): string[] {
  const promised = deprecations(published)
  return [...deprecations(current)].flatMap(([coordinate, reason]) => {
    const now = periodOf(reason)
    if (now === null) return `${coordinate}: end the reason with (since YYYY-MM-DD, until YYYY-MM-DD)`
    if (now.until < sixMonthsAfter(now.since)) return `${coordinate}: ${now.until} is within six months`
    const before = periodOf(promised.get(coordinate) ?? '')
    if (before !== null && (now.until < before.until || now.since !== before.since))
      return `${coordinate}: partners were told ${before.until}`
    return []
  })
}
