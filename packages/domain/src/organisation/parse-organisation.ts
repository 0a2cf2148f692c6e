import type { Locale } from '../complaints/index.js'
import {
  type FieldPath,
  type FieldRejection,
  parseEmail,
  parseRequiredText,
  parseTelephone,
  parseText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type AvoidedWordFound, findAvoidedWords } from '../letters/index.js'
import type { Organisation, OrganisationTexts } from './organisation.js'

/** A text for customers says what the procedure avoids; told with each place. @source KP-11 */
export interface WordsToAvoid {
  readonly kind: 'words-to-avoid'
  readonly path: FieldPath
  readonly found: readonly AvoidedWordFound[]
}

export type OrganisationRejection = FieldRejection | WordsToAvoid

type Raw<Shape> = { readonly [Field in keyof Shape]?: string | null | undefined }
export type RawOrganisation = Raw<Omit<Organisation, 'dutch' | 'english'>> & {
  readonly dutch: Raw<OrganisationTexts>
  readonly english: Raw<OrganisationTexts>
}

const SHORT = 200
const ADDRESS = 300
export const MAXIMUM_OFFICE_TEXT = 2_000

/** What the office wants to tell about itself, or every fault of it at once. @source KM-7, KM-20, KP-11 */
export function parseOrganisation(raw: RawOrganisation): Result<Organisation, OrganisationRejection> {
  const name = parseRequiredText(raw.name, { path: ['name'], maximum: SHORT, multiline: false })
  const names = name.ok ? [name.value] : []
  const addressAt = (field: string) => ({ path: [field], maximum: ADDRESS, multiline: true })
  const department = parseRequiredText(raw.department, {
    path: ['department'],
    maximum: SHORT,
    multiline: false,
  })
  return together({
    name,
    department: guarded(department, ['department'], 'NL', names),
    visitingAddress: parseText(raw.visitingAddress, addressAt('visitingAddress')),
    postalAddress: parseRequiredText(raw.postalAddress, addressAt('postalAddress')),
    telephone: parseTelephone(raw.telephone, 'NL', ['telephone']),
    email: parseEmail(raw.email, ['email']),
    dutch: parseTexts(raw.dutch, 'dutch', 'NL', names),
    english: parseTexts(raw.english, 'english', 'EN', names),
  })
}

function parseTexts(
  raw: Raw<OrganisationTexts>,
  language: 'dutch' | 'english',
  locale: Locale,
  names: readonly string[],
): Result<OrganisationTexts, OrganisationRejection> {
  const text = (field: keyof OrganisationTexts) => {
    const path = [language, field]
    return guarded(
      parseText(raw[field], { path, maximum: MAXIMUM_OFFICE_TEXT, multiline: true }),
      path,
      locale,
      names,
    )
  }
  return together({
    openingHours: text('openingHours'),
    introduction: text('introduction'),
    confidentiality: text('confidentiality'),
    afterSending: text('afterSending'),
  })
}

/** The text, unless it says what the procedure avoids; the office's own name may stand in it. */
function guarded<Text extends string | null>(
  text: Result<Text, FieldRejection>,
  path: FieldPath,
  locale: Locale,
  names: readonly string[],
): Result<Text, OrganisationRejection> {
  if (!text.ok) return text
  const found = findAvoidedWords(text.value ?? '', locale, names)
  return found.length > 0 ? refused({ kind: 'words-to-avoid', path, found } as const) : text
}
