import { Temporal } from 'temporal-polyfill'
import type { TransparencyStatement } from './transparency-statement.js'

/** A field that the transparency database would refuse, and why. */
export interface StatementFault {
  readonly field: keyof TransparencyStatement
  readonly why: 'MISSING' | 'TOO_LONG' | 'NOT_ALLOWED' | 'TOO_EARLY' | 'PERSONAL'
}

const LONGEST = {
  decision_visibility_other: 500,
  decision_monetary_other: 500,
  content_type_other: 500,
  illegal_content_legal_ground: 500,
  incompatible_content_ground: 500,
  illegal_content_explanation: 2_000,
  incompatible_content_explanation: 2_000,
  decision_facts: 5_000,
} as const satisfies Partial<Record<keyof TransparencyStatement, number>>

const from = (prefix: string, words: string) => words.split(' ').map((word) => `${prefix}_${word}`)

const ALLOWED: Partial<Record<keyof TransparencyStatement, readonly string[]>> = {
  decision_visibility: from(
    'DECISION_VISIBILITY',
    'CONTENT_REMOVED CONTENT_DISABLED CONTENT_DEMOTED CONTENT_AGE_RESTRICTED CONTENT_INTERACTION_RESTRICTED CONTENT_LABELLED OTHER',
  ),
  decision_monetary: from('DECISION_MONETARY', 'SUSPENSION TERMINATION OTHER'),
  decision_provision: from(
    'DECISION_PROVISION',
    'PARTIAL_SUSPENSION TOTAL_SUSPENSION PARTIAL_TERMINATION TOTAL_TERMINATION',
  ),
  decision_account: from('DECISION_ACCOUNT', 'SUSPENDED TERMINATED'),
  account_type: from('ACCOUNT_TYPE', 'BUSINESS PRIVATE'),
  decision_ground: from('DECISION_GROUND', 'ILLEGAL_CONTENT INCOMPATIBLE_CONTENT'),
  content_type: from('CONTENT_TYPE', 'APP AUDIO IMAGE PRODUCT SYNTHETIC_MEDIA TEXT VIDEO OTHER'),
  category: from(
    'STATEMENT_CATEGORY',
    'ANIMAL_WELFARE CONSUMER_INFORMATION CYBER_VIOLENCE CYBER_VIOLENCE_AGAINST_WOMEN DATA_PROTECTION_AND_PRIVACY_VIOLATIONS ILLEGAL_OR_HARMFUL_SPEECH INTELLECTUAL_PROPERTY_INFRINGEMENTS NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS OTHER_VIOLATION_TC PROTECTION_OF_MINORS RISK_FOR_PUBLIC_SECURITY SCAMS_AND_FRAUD SELF_HARM UNSAFE_AND_PROHIBITED_PRODUCTS VIOLENCE NOT_SPECIFIED_NOTICE',
  ),
  source_type: from('SOURCE', 'ARTICLE_16 TRUSTED_FLAGGER TYPE_OTHER_NOTIFICATION VOLUNTARY'),
  automated_detection: ['Yes', 'No'],
  automated_decision: from('AUTOMATED_DECISION', 'FULLY PARTIALLY NOT_AUTOMATED'),
}

const RESTRICTIONS = [
  'decision_visibility',
  'decision_monetary',
  'decision_provision',
  'decision_account',
] as const
const NEEDED = [
  'decision_ground',
  'content_type',
  'category',
  'territorial_scope',
  'content_date',
  'application_date',
  'decision_facts',
  'source_type',
  'automated_detection',
  'automated_decision',
  'puid',
] as const

const CONTENT_SINCE = '2000-01-01'
const APPLIED_SINCE = '2020-01-01'

/**
 * What the transparency database would refuse of a statement, and where it tells of a person.
 * @param personal what stands for somebody: names, addresses, numbers; it may stand in no text
 */
export function faultsInStatement(
  statement: TransparencyStatement,
  personal: readonly string[],
): readonly StatementFault[] {
  return [
    ...missing(statement),
    ...notAllowed(statement),
    ...tooLong(statement),
    ...daysOf(statement),
    ...telling(statement, personal),
  ]
}

function missing(statement: TransparencyStatement): readonly StatementFault[] {
  const isEmpty = (field: keyof TransparencyStatement) => (statement[field] ?? '').length === 0
  const isIllegal = statement.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
  const ofGround = isIllegal
    ? (['illegal_content_legal_ground', 'illegal_content_explanation'] as const)
    : (['incompatible_content_ground', 'incompatible_content_explanation'] as const)
  const others = [
    ...(statement.decision_visibility?.includes('DECISION_VISIBILITY_OTHER')
      ? (['decision_visibility_other'] as const)
      : []),
    ...(statement.decision_monetary === 'DECISION_MONETARY_OTHER'
      ? (['decision_monetary_other'] as const)
      : []),
    ...(statement.content_type.includes('CONTENT_TYPE_OTHER') ? (['content_type_other'] as const) : []),
  ]
  const restriction = RESTRICTIONS.every(isEmpty) ? (['decision_visibility'] as const) : []
  const fields = [...restriction, ...[...NEEDED, ...ofGround, ...others].filter(isEmpty)]
  return fields.map((field) => ({ field, why: 'MISSING' }))
}

function notAllowed(statement: TransparencyStatement): readonly StatementFault[] {
  const fields = (Object.keys(ALLOWED) as (keyof TransparencyStatement)[]).filter((field) =>
    [statement[field] ?? []].flat().some((value) => value !== '' && !ALLOWED[field]?.includes(value)),
  )
  const form = /^[\w-]{1,500}$/.test(statement.puid) || statement.puid === '' ? [] : (['puid'] as const)
  return [...fields, ...form].map((field) => ({ field, why: 'NOT_ALLOWED' }))
}

function tooLong(statement: TransparencyStatement): readonly StatementFault[] {
  return (Object.keys(LONGEST) as (keyof typeof LONGEST)[])
    .filter((field) => [...(statement[field] ?? '')].length > LONGEST[field])
    .map((field) => ({ field, why: 'TOO_LONG' }))
}

function daysOf(statement: TransparencyStatement): readonly StatementFault[] {
  const since = {
    content_date: CONTENT_SINCE,
    application_date: APPLIED_SINCE,
    end_date_account_restriction: statement.application_date,
    end_date_visibility_restriction: statement.application_date,
  } as const
  return (Object.keys(since) as (keyof typeof since)[]).flatMap((field): readonly StatementFault[] => {
    const day = statement[field]
    if (day === undefined || day === '') return []
    if (!isDay(day)) return [{ field, why: 'NOT_ALLOWED' }]
    return day < since[field] ? [{ field, why: 'TOO_EARLY' }] : []
  })
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  )
}

const TEXTS = Object.keys(LONGEST) as (keyof typeof LONGEST)[]
const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/
const TELEPHONE = /(?:\+|\b0)\d(?:[\s-]?\d){7,}/

function telling(statement: TransparencyStatement, personal: readonly string[]): readonly StatementFault[] {
  const needles = personal.map((text) => text.trim().toLowerCase()).filter((text) => text.length > 2)
  return TEXTS.filter((field) => {
    const text = (statement[field] ?? '').toLowerCase()
    return EMAIL.test(text) || TELEPHONE.test(text) || needles.some((needle) => text.includes(needle))
  }).map((field) => ({ field, why: 'PERSONAL' }))
}
