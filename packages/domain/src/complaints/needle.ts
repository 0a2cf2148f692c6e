/** Something that is looked for in a text. */
export interface Needle {
  readonly signs: string
  /** `words`: from the start of a word to the end of one. `digits`: in the digits alone, whatever stands between. */
  readonly within: 'words' | 'anything' | 'digits'
}

/** A text as it sounds: letters and digits without capitals and accents, each with its place. */
export interface Readable {
  readonly signs: string
  /** In code points from 0, for each unit of `signs`. */
  readonly places: readonly number[]
  readonly points: readonly string[]
}

const SIGN = /[\p{L}\p{N}]/u

export function readableOf(text: string): Readable {
  const points = [...text]
  const places: number[] = []
  let signs = ''
  for (const [place, point] of points.entries())
    for (const sign of folded(point)) {
      signs += sign
      for (let unit = 0; unit < sign.length; unit += 1) places.push(place)
    }
  return { signs, places, points }
}

/** The first place, in code points from 1; null when it is not there. */
export function inText(readable: Readable, { signs, within }: Needle): number | null {
  const where = within === 'digits' ? digitsOf(readable) : readable
  const sought = readableOf(signs).signs
  if (sought === '') return null
  for (let at = where.signs.indexOf(sought); at >= 0; at = where.signs.indexOf(sought, at + 1)) {
    const first = where.places[at] ?? 0
    const last = where.places[at + sought.length - 1] ?? 0
    if (within !== 'words' || isWhole(readable.points, first, last)) return first + 1
  }
  return null
}

/** Letters that are none with an accent, as they are written without them. */
const ALONE: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

const folded = (point: string): string[] =>
  [...point.normalize('NFKD').toLowerCase().normalize('NFKD')]
    .filter((sign) => SIGN.test(sign))
    .flatMap((sign) => [...(ALONE[sign] ?? sign)])

function digitsOf({ signs, places, points }: Readable): Readable {
  const digits = [...signs.matchAll(/\d/g)]
  return {
    signs: digits.map(([digit]) => digit).join(''),
    places: digits.map(({ index }) => places[index] ?? 0),
    points,
  }
}

/** Whether it begins and ends with a word; a genitive s belongs to its end. */
function isWhole(points: readonly string[], first: number, last: number): boolean {
  const isSign = (place: number) => SIGN.test(points[place] ?? '')
  if (isSign(first - 1) && kindOf(points[first - 1]) === kindOf(points[first])) return false
  if (!isSign(last + 1) || kindOf(points[last + 1]) !== kindOf(points[last])) return true
  return /^[sS]$/.test(points[last + 1] ?? '') && !isSign(last + 2)
}

const kindOf = (point = ''): 'digit' | 'letter' => (/\p{N}/u.test(point) ? 'digit' : 'letter')
