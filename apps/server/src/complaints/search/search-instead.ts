import { parseComplaintNumber } from '@waarborg/domain/complaints'
import type { RequestContext } from '../../graph/context.js'
import { planCount } from '../../graph/list-page.js'
import { typedWords } from '../../graph/search-words.js'
import type { ComplaintFilter } from '../complaint-list.args.js'
import { complaintList } from '../complaint-list.query.js'
import { slipsIn } from './mistyped.js'
import { nearestWord } from './nearest-word.js'

/**
 * What to look for instead of a search that finds nothing: words that no complaint has which the reader may see are
 * taken for the nearest that one has. Null when nothing is so near, or what is near finds nothing either.
 */
export async function searchInstead(
  filter: ComplaintFilter | null | undefined,
  context: RequestContext,
): Promise<string | null> {
  const typed = filter?.search
  if (typed == null || parseComplaintNumber(typed) !== null) return null
  const words = typedWords(typed)
  const nearest = new Map<string, string>()
  for (const word of new Set(words)) {
    if (slipsIn(word) === 0 || (await findsAny({ search: word }, context))) continue
    const near = await nearestWord(word, context)
    if (near === null) return null
    nearest.set(word, near)
  }
  if (nearest.size === 0) return null
  const instead = words.map((word) => nearest.get(word) ?? word).join(' ')
  return (await findsAny({ ...filter, search: instead }, context)) ? instead : null
}

/** The filter as the list answers it: what is exported, counted or chosen is what was shown. */
export async function asAnswered<Filter extends ComplaintFilter | null | undefined>(
  filter: Filter,
  context: RequestContext,
): Promise<Filter> {
  if (filter?.search == null || (await findsAny(filter, context))) return filter
  const instead = await searchInstead(filter, context)
  return instead === null ? filter : { ...filter, search: instead }
}

async function findsAny(filter: ComplaintFilter, context: RequestContext): Promise<boolean> {
  const count = planCount(complaintList, filter, context, undefined, 1)
  return (await context.office.reads.row<{ count: number }>(count))?.count === 1
}
