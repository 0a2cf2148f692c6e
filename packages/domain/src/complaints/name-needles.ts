import type { Needle } from './needle.js'

/** What stands in names and in every text: it tells nobody apart by itself. */
const IN_EVERY_TEXT = new Set(
  (
    'aan af al an bij da de del den der des di do dos du el en et het in la le les mc of op over ' +
    't te ten ter tot uit van vd ven vom von voor y zu zum zur ' +
    'dhr heer mevr mevrouw mw mr mrs ms dr drs ir ing prof fam familie the and ' +
    'ben wil meer groot graag jong wit goed lang kort mei zomer dag rood haar mij zijn'
  ).split(' '),
)

/**
 * A name whole, every end of it (the surname with what stands before it), and each word that tells a person apart by
 * itself.
 */
export function nameNeedles(name: string): readonly Needle[] {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const ends = words.map((_, first) => words.slice(first)).filter((end) => end.length > 1 && end.some(tells))
  const looked = [words, ...ends, ...words.filter(tells).map((word) => [word])]
  return looked.map((each) => ({ signs: each.join(' '), within: 'words' }))
}

/** One letter is an initial. */
const tells = (word: string): boolean => [...word].length > 1 && !IN_EVERY_TEXT.has(word.toLowerCase())
