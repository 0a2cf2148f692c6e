import type { Locale } from '../complaints/index.js'
import { BLAME_WORDS, type BlamedParty } from './blame.js'
import { foldText } from './fold-text.js'
import { type PlaceInText, placeOf, placesOf } from './place-in-text.js'

/** Who gets the blame, and where the sentence that does so begins to. */
export interface BlameFound extends PlaceInText {
  readonly party: BlamedParty
}

/** What somebody else said stands between these. */
const QUOTED = /“[^”]*”|„[^”“]*[”“]|"[^"]*"|«[^»]*»/g
const SENTENCE = /[^.!?\n]+/g

/**
 * Every sentence of the office's own that puts what happened down to a colleague, the organisation, a computer or a
 * manufacturer, in reading order; one finding for each of them in a sentence. It judges words and not people, so that
 * somebody may let a sentence stand with a reason.
 * @param exempt names and other words that may stand; whole words, capitals read over
 * @source KP-10
 */
export function findBlame(
  text: string,
  locale: Locale,
  exempt: readonly string[] = [],
): readonly BlameFound[] {
  const { folded, indexes } = foldText(text)
  let own = folded.replace(QUOTED, blank)
  for (const phrase of exempt)
    for (const { start, end } of placesOf(foldText(phrase).folded, own))
      own = own.slice(0, start) + blank(own.slice(start, end)) + own.slice(end)
  return [...own.matchAll(SENTENCE)].flatMap(({ 0: sentence, index: start }) =>
    BLAMING[locale].flatMap(({ party, forms }) => {
      const at = forms.map((form) => sentence.search(form)).filter((place) => place >= 0)
      return at.length === 0 ? [] : [{ party, ...placeOf(text, indexes[start + Math.min(...at)] ?? 0) }]
    }),
  )
}

const blank = (found: string): string => ' '.repeat(found.length)

/** Somebody and what was done badly stand near each other: within so many words. */
const NEAR = '(?:[^\\s,;:]+ ){0,3}?'
/** What begins a clause about something else ends it. */
const FARTHER = '(?:(?!(?:dat|die|wat|waarom|omdat|that|which|what|why|because) )[^\\s;:]+ ){0,10}?'

function formsOf(locale: Locale): { readonly party: BlamedParty; readonly forms: readonly RegExp[] }[] {
  const { parties, ...words } = BLAME_WORDS[locale]
  const [causedBy, auxiliary, failed, fails] = [
    words.causedBy,
    words.auxiliary,
    words.failed,
    words.fails,
  ].map((each) => each.join('|'))
  const forms = (party: string) => [
    `(?:${causedBy}) ${NEAR}(?:${party})`,
    `(?:${party}) ${NEAR}(?:${auxiliary}) ${FARTHER}(?:${failed})`,
    `(?:${auxiliary}) ${NEAR}(?:${party}) ${FARTHER}(?:${failed})`,
    `(?:${party}) (?:[^\\s,;:]+ ){0,2}?(?:${fails})`,
  ]
  return Object.entries(parties).map(([party, names]) => ({
    party: party as BlamedParty,
    forms: forms(names.join('|')).map(
      (form) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'u'),
    ),
  }))
}

const BLAMING = { NL: formsOf('NL'), EN: formsOf('EN') }
