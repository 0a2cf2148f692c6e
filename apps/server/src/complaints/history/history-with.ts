import type { Binder } from '../../graph/list-definition.js'

/** After every letter there is, so that a word and this end the words that begin with it. */
const LAST = `chr(1114111)`

/** The sequences of the history in which every one of these is the beginning of a word, or another form of it stands. */
export function historyWith(words: readonly string[], binder: Binder): string {
  const each = words.map((word) => {
    const typed = `${binder.bind(word)}::text`
    return `(select unnest(sequences) from history_word where word >= ${typed} and word < ${typed} || ${LAST}
      union all select unnest(sequences) from history_word where word = any(search_forms(${typed})))`
  })
  return each.join(' intersect ')
}
