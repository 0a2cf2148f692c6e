import type { Binder } from '../../graph/list-definition.js'

/** After every letter there is, so that a word and this end the words that begin with it. */
const LAST = `chr(1114111)`

/** The sequences of the history in which every one of these is the beginning of a word. */
export function historyWith(words: readonly string[], binder: Binder): string {
  const each = words.map((word) => {
    const beginning = `${binder.bind(word)}::text`
    return `select unnest(sequences) from history_word where word >= ${beginning} and word < ${beginning} || ${LAST}`
  })
  return each.join(' intersect ')
}
