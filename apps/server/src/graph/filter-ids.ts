import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { decodeId, type NodeNoun } from './ids.js'
import { refusalWords } from './words.js'

const idWords = { NL: 'een id van deze soort', EN: 'an id of this kind' }

/** The UUIDs of a filter's ids; an id of another kind is refused with its place. */
export function filterIds(
  noun: NodeNoun,
  ids: readonly string[],
  field: string,
  context: RequestContext,
): string[] {
  return ids.map((id, index) => {
    const uuid = decodeId(noun, id)
    if (uuid !== null) return uuid
    throw graphError(
      'BAD_USER_INPUT',
      refusalWords.wrongInput[context.locale]({
        field: `${field}.${index}`,
        expected: idWords[context.locale],
      }),
    )
  })
}
