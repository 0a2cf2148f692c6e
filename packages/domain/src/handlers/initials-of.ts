/** Words between first name and surname that carry no initial of their own. */
const PARTICLES = new Set(
  "van von der den de het 't ten ter te 's in op aan bij tot uit voor over onder du la le l' d' des del di da dos el zu zur zum"
    .split(' ')
    .flatMap((particle) => [particle, particle.replace("'", '’')]),
)

/** One or two capitals that stand for a person on a small mark: "Marieke van den Berg" is MB. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.,]+/).filter((word) => /\p{L}/u.test(word))
  const bearing = words.filter((word) => !PARTICLES.has(word.toLowerCase()))
  const named = bearing.length > 0 ? bearing : words
  const ends = named.length > 1 ? [named[0], named[named.length - 1]] : named
  return ends.map((word) => initial(word ?? '')).join('')
}

function initial(word: string): string {
  if (word.startsWith('IJ')) return 'IJ'
  const [letter] = word.replace(/^(?:['’]\p{Ll}-|\P{L})+/u, '').normalize('NFC')
  return (letter ?? '').toLocaleUpperCase('nl')
}
