import type { Locale } from '../complaints/index.js'
import { type FieldRejection, parseRequiredText, type Result, refused } from '../foundation/index.js'
import { type AvoidedWordFound, findAvoidedWords } from '../letters/index.js'
import { type GuidanceKind, isForCustomers, MAXIMUM_GUIDANCE } from './guidance.js'

/** What customers read says what the procedure avoids; told with each place. @source KP-11 */
export interface GuidanceWordsToAvoid {
  readonly kind: 'words-to-avoid'
  readonly path: readonly ['text']
  readonly found: readonly AvoidedWordFound[]
}

export type GuidanceRejection = FieldRejection | GuidanceWordsToAvoid

/** The text tidied, or what is wrong with it. The procedure may be called by its legal name. @source KM-18, KP-11 */
export function parseGuidance(
  text: string,
  kind: GuidanceKind,
  locale: Locale,
): Result<string, GuidanceRejection> {
  const parsed = parseRequiredText(text, { path: ['text'], maximum: MAXIMUM_GUIDANCE, multiline: true })
  if (!parsed.ok || !isForCustomers(kind)) return parsed
  const found = findAvoidedWords(parsed.value, locale, LEGAL_NAMES)
  return found.length > 0 ? refused({ kind: 'words-to-avoid', path: ['text'], found } as const) : parsed
}

/** What the procedure is called in law. @source KP-11 */
const LEGAL_NAMES = ['klachtenprocedure', 'klachtenregeling', 'complaints procedure', 'complaint procedure']
