import type { Locale } from '../complaints/index.js'

/** What nothing that a customer reads calls the matter, in the language it is written in. */
export type AvoidedStem =
  | 'klacht'
  | 'probleem'
  | 'fout'
  | 'complaint'
  | 'problem'
  | 'fault'
  | 'mistake'
  | 'error'

interface AvoidedWord {
  readonly stem: AvoidedStem
  /** Finds the stem in a folded word: small letters without accents. */
  readonly form: RegExp
}

/**
 * Dutch joins words, so a stem counts wherever it stands in one. What only looks alike stays outside: in
 * “golfoutfit” and “surfoutlet” the f ends one word and an English one begins.
 * English writes them apart, so there a word begins with its stem: “default” is none.
 * @source KP-11
 */
export const AVOIDED_WORDS: Readonly<Record<Locale, readonly AvoidedWord[]>> = {
  NL: [
    { stem: 'klacht', form: /klacht/ },
    { stem: 'probleem', form: /probl(?:eem|em)/ },
    { stem: 'fout', form: /fout(?!fit|let|door|put|sourc|sider)/ },
  ],
  EN: [
    { stem: 'complaint', form: /^complaint/ },
    { stem: 'problem', form: /^(?:un)?problem/ },
    { stem: 'fault', form: /^fault/ },
    { stem: 'mistake', form: /^mist(?:ake|ook)/ },
    { stem: 'error', form: /^err(?:or|oneous)/ },
  ],
}
