import type { FieldPath, FieldRejection } from './field-rejection.js'
import { accepted, type Result, refused } from './result.js'

export interface TextRules {
  readonly path: FieldPath
  /** In code points, after tidying. */
  readonly maximum: number
  /** Whether line breaks are kept; otherwise every run of white space becomes one space. */
  readonly multiline: boolean
}

const UNREADABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}/u
/** Nothing in it has to be tidied but white space: most texts, told apart in one look. */
const PLAIN = /^[\n\x20-\x7e]*$/
/** White space that is not one space. */
const UNEVEN = /[^\S ]|\s{2}/
const LINE_BREAK = /\r\n?|\u2028|\u2029/g
/** White space and everything that is drawn as nothing. */
const FIRST_SEEN = /^[\x21-\x7e]/
const ONLY_INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u

/**
 * Text as a person wrote it, tidied: composed (NFC), line breaks as `\n`, no white space around it.
 * `null` when there is nothing to see in it; markup and emoji are text like any other.
 */
export function parseText(
  raw: string | null | undefined,
  { path, maximum, multiline }: TextRules,
): Result<string | null, FieldRejection> {
  if (raw === null || raw === undefined) return accepted(null)
  const plain = PLAIN.test(raw)
  if (!plain && UNREADABLE.test(raw)) return refused({ kind: 'unreadable-text', path })
  const text = tidied(plain ? raw : composed(raw), multiline)
  if (isBlank(text)) return accepted(null)
  return isLongerThan(text, maximum) ? refused({ kind: 'too-long', path, maximum }) : accepted(text)
}

/** As `parseText`, for a field that cannot be left out. */
export function parseRequiredText(
  raw: string | null | undefined,
  rules: TextRules,
): Result<string, FieldRejection> {
  const text = parseText(raw, rules)
  if (!text.ok) return text
  return text.value === null ? refused({ kind: 'required', path: rules.path }) : accepted(text.value)
}

/** Whether there is nothing to see in it. */
export function isBlank(raw: string | null | undefined): boolean {
  if (raw === null || raw === undefined || raw === '') return true
  return !FIRST_SEEN.test(raw) && ONLY_INVISIBLE.test(raw)
}

/** A field that may be left out: `null` when blank, else what `parse` makes of it. */
export function ifGiven<T>(
  raw: string | null | undefined,
  parse: (raw: string) => Result<T, FieldRejection>,
): Result<T | null, FieldRejection> {
  return isBlank(raw) ? accepted(null) : parse(raw ?? '')
}

const composed = (raw: string): string => raw.normalize('NFC').replace(LINE_BREAK, '\n')

const tidied = (text: string, multiline: boolean): string =>
  (multiline || !UNEVEN.test(text) ? text : text.replace(/\s+/g, ' ')).trim()

function isLongerThan(text: string, maximum: number): boolean {
  if (text.length <= maximum) return false
  let codePoints = 0
  for (const _ of text) if (++codePoints > maximum) return true
  return false
}
