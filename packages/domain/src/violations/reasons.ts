import {
  accepted,
  type FieldRejection,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'

/** By whom the office came to know. */
export type ReasonSource = 'ARTICLE_16' | 'TRUSTED_FLAGGER' | 'OTHER_NOTIFICATION' | 'VOLUNTARY'

/** How far a machine had part in the decision; a person decides in any case. @source D-8 */
export type Automation = 'NOT_AUTOMATED' | 'PARTIALLY'

/** Against what it goes: the law, or the terms alone. */
export type LegalGround = 'ILLEGAL' | 'INCOMPATIBLE'

/** What the deed was about, as the transparency database of the Union names it. */
export const SUBJECTS = [
  'CONSUMER_INFORMATION',
  'INTELLECTUAL_PROPERTY_INFRINGEMENTS',
  'OTHER_VIOLATION_TC',
  'SCAMS_AND_FRAUD',
  'UNSAFE_AND_PROHIBITED_PRODUCTS',
  'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  'PROTECTION_OF_MINORS',
  'ANIMAL_WELFARE',
] as const
export type ReasonSubject = (typeof SUBJECTS)[number]

export const CONTENT_TYPES = ['PRODUCT', 'TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'APP', 'OTHER'] as const
export type ContentType = (typeof CONTENT_TYPES)[number]

/** What an officer gives as reasons; the rest of the statement follows from the decision. */
export interface Reasons {
  readonly source: ReasonSource
  readonly isDetectedAutomatically: boolean
  readonly automation: Automation
  readonly legalGround: LegalGround
  /** The clause of the terms or of the law. */
  readonly clause: string
  /** Why the facts break it. */
  readonly explanation: string
  readonly subject: ReasonSubject
  /** At least one. */
  readonly contentTypes: readonly ContentType[]
}

const LONGEST_CLAUSE = 500
const LONGEST_EXPLANATION = 2_000

/** The reasons as a form has them, or every fault of them at once. */
export function parseReasons(raw: Reasons): Result<Reasons, FieldRejection> {
  const path = (field: string) => ['reasons', field]
  const read = together({
    clause: parseRequiredText(raw.clause, {
      path: path('clause'),
      maximum: LONGEST_CLAUSE,
      multiline: false,
    }),
    explanation: parseRequiredText(raw.explanation, {
      path: path('explanation'),
      maximum: LONGEST_EXPLANATION,
      multiline: true,
    }),
    contentTypes:
      raw.contentTypes.length === 0
        ? refused<FieldRejection>({ kind: 'required', path: path('contentTypes') })
        : accepted([...new Set(raw.contentTypes)]),
  })
  return read.ok ? accepted({ ...raw, ...read.value }) : read
}
