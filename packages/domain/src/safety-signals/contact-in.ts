/** What leads to somebody wherever it stands. */
export type ContactDatum = 'email' | 'telephone'

export interface ContactTrace {
  readonly datum: ContactDatum
  /** The place of its first character, in code points from 1. */
  readonly at: number
}

const EMAIL =
  /[\p{L}\p{N}_.+%'-]+\s?(?:@|[([](?:at|apenstaartje)[)\]])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu

/** What people write between the digits of a telephone number. */
const BETWEEN = String.raw`[ .()/\u00a0\u2010-\u2015-]{0,3}`
/** A number of the Netherlands or Belgium as it is dialled there, or one of any country with its code. */
const TELEPHONE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\+|00${BETWEEN}(?=3[1-9]|4\d))(?:${BETWEEN}\d){9,14}|\(?0(?:${BETWEEN}\d){8,9})(?!${BETWEEN}\d)(?!\p{L})`,
  'u',
)
/** A day in figures has as many digits as a telephone number once an hour stands behind it. */
const DAY = /(?<!\d)(?:\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?![-/.]?\d)/g

/** Where a text leads to somebody: the first address of e-mail, and the first telephone number. @source D-17 */
export function contactIn(text: string): readonly ContactTrace[] {
  const withoutDays = text.replace(DAY, (day) => 'x'.repeat(day.length))
  return [...placesOf('email', EMAIL.exec(text)), ...placesOf('telephone', TELEPHONE.exec(withoutDays))]
}

const placesOf = (datum: ContactDatum, found: RegExpExecArray | null): readonly ContactTrace[] =>
  found === null ? [] : [{ datum, at: [...found.input.slice(0, found.index)].length + 1 }]
