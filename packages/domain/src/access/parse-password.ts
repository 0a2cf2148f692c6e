import { accepted, type FieldPath, type Result, refused } from '../foundation/index.js'

/** In code points. */
export const PASSWORD_LENGTH = { minimum: 12, maximum: 1_000 }

/** Why a password is not taken. What it is made of is nobody's business: only its length and that it cannot be guessed. */
export type PasswordRejection =
  | { readonly kind: 'password-too-short'; readonly path: FieldPath; readonly minimum: number }
  | { readonly kind: 'password-too-long'; readonly path: FieldPath; readonly maximum: number }
  /** It stands in a list of leaked passwords, as it is or with digits and signs around it. */
  | { readonly kind: 'password-leaked'; readonly path: FieldPath }
  /** Little is left of it without the words that everybody knows of this person, or it repeats itself. */
  | { readonly kind: 'password-guessable'; readonly path: FieldPath }

/** What is known of the person and of the world. */
export interface KnownOfPassword {
  /** Whether it was leaked; asked in lower case. */
  readonly isLeaked: (password: string) => boolean
  /** Name and e-mail address of the person. */
  readonly personal: readonly string[]
}

const EVERYBODY_KNOWS = ['waarborg', 'wachtwoord', 'password']
/** So many characters must be left that nobody could know. */
const LEFT_AT_LEAST = 6
const DIFFERENT_AT_LEAST = 5

/** A password as it will be hashed (composed, NFC), or why it is not taken; longer ones need nothing else. */
export function parsePassword(
  raw: string,
  path: FieldPath,
  { isLeaked, personal }: KnownOfPassword,
): Result<string, PasswordRejection> {
  const password = raw.normalize('NFC')
  const length = [...password].length
  const { minimum, maximum } = PASSWORD_LENGTH
  if (length < minimum) return refused({ kind: 'password-too-short', path, minimum })
  if (length > maximum) return refused({ kind: 'password-too-long', path, maximum })
  const lower = password.toLowerCase()
  const core = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (isLeaked(lower) || (core.length >= 4 && isLeaked(core)))
    return refused({ kind: 'password-leaked', path })
  return isGuessable(lower, personal) ? refused({ kind: 'password-guessable', path }) : accepted(password)
}

function isGuessable(lower: string, personal: readonly string[]): boolean {
  const words = personal.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  const known = [...EVERYBODY_KNOWS, ...words].sort((one, other) => other.length - one.length)
  const left = known.reduce((rest, word) => rest.replaceAll(word, ''), lower)
  return [...left].length < LEFT_AT_LEAST || new Set(left).size < DIFFERENT_AT_LEAST
}
