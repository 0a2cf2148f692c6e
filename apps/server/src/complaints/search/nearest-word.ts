import type { RequestContext } from '../../graph/context.js'
import { Binder } from '../../graph/list-definition.js'
import { editDistance } from './edit-distance.js'
import { rightLetters, slipsIn } from './mistyped.js'
import { visibleWords } from './visible-words.js'

/**
 * The word that is nearest to this one, as far as a slip or two explain it and a complaint that the reader sees has it.
 * Of words that are equally near, the one in most of these complaints; null when there is none.
 */
export async function nearestWord(typed: string, context: RequestContext): Promise<string | null> {
  const near = await wordsNear(typed, context)
  const seen = await visibleWords([...near.keys()], context)
  const far = (found: string) => near.get(found) ?? Number.POSITIVE_INFINITY
  const [nearest] = seen.toSorted((a, b) => far(a) - far(b))
  return nearest ?? null
}

/** Known words with how far they are, whoever may see what has them. */
async function wordsNear(typed: string, { office }: RequestContext): Promise<ReadonlyMap<string, number>> {
  const slips = slipsIn(typed)
  if (slips === 0) return new Map()
  const letters = [...typed]
  const right = rightLetters(typed)
  const binder = new Binder()
  const [beginning, end, least, most] = [
    binder.bind(letters.slice(0, right).join('')),
    binder.bind(letters.slice(-right).toReversed().join('')),
    binder.bind(letters.length - slips),
    binder.bind(letters.length + slips),
  ]
  const known = await office.reads.ask<{ word: string }>(
    `select word from search_word where ${between('word', beginning)} and length(word) between ${least} and ${most}
     union select word from search_word
       where ${between('reverse(word) collate "C"', end)} and length(word) between ${least} and ${most}
     union select each from complaint c join complaint_search s on s.complaint_id = c.id,
       unnest(tsvector_to_array(s.document)) each
       where c.sequence > (select until_sequence from search_words_learned) and each !~ '[0-9]'
         and length(each) between ${least} and ${most}
         and (starts_with(each, ${beginning}) or starts_with(reverse(each), ${end}))`,
    binder.values,
  )
  const near = known.map(({ word }) => [word, editDistance(typed, word)] as const)
  return new Map(near.filter(([, distance]) => distance <= slips))
}

const between = (column: string, beginning: string) =>
  `${column} >= ${beginning}::text and ${column} < ${beginning}::text || chr(1114111)`
