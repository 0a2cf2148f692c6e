import type { Restriction, StatementOfReasons } from './statement-of-reasons.js'

/**
 * A statement as the transparency database of the European Union takes it: without personal data, so without names,
 * numbers of registers and what the seller or a complainant wrote.
 */
export interface TransparencyStatement {
  readonly decision_visibility?: readonly string[]
  readonly decision_visibility_other?: string
  readonly decision_monetary?: string
  readonly decision_monetary_other?: string
  readonly decision_provision?: string
  readonly decision_account?: string
  readonly account_type?: string
  readonly decision_ground: string
  readonly illegal_content_legal_ground?: string
  readonly illegal_content_explanation?: string
  readonly incompatible_content_ground?: string
  readonly incompatible_content_explanation?: string
  readonly content_type: readonly string[]
  readonly content_type_other?: string
  readonly category: string
  readonly territorial_scope: readonly string[]
  /** YYYY-MM-DD, as are all days. */
  readonly content_date: string
  readonly application_date: string
  readonly end_date_account_restriction?: string
  readonly end_date_visibility_restriction?: string
  readonly decision_facts: string
  readonly source_type: string
  readonly automated_detection: string
  readonly automated_decision: string
  readonly puid: string
}

const SOURCES = {
  ARTICLE_16: 'SOURCE_ARTICLE_16',
  TRUSTED_FLAGGER: 'SOURCE_TRUSTED_FLAGGER',
  OTHER_NOTIFICATION: 'SOURCE_TYPE_OTHER_NOTIFICATION',
  VOLUNTARY: 'SOURCE_VOLUNTARY',
} as const

interface Published {
  /** Identifies it within the platform and tells nothing: letters, digits, hyphens and underscores. */
  readonly puid: string
  /** The facts as they may be published. */
  readonly publicFacts: string
  /** What taking points does, in words, when no account is touched. */
  readonly pointsInWords: string
  readonly otherContent: string
}

/** The statement in the form of the transparency database; whether it may be sent says `faultsInStatement`. */
export function transparencyStatement(
  statement: StatementOfReasons,
  { puid, publicFacts, pointsInWords, otherContent }: Published,
): TransparencyStatement {
  const isIllegal = statement.legalGround === 'ILLEGAL'
  const { clause, explanation, contentTypes } = statement
  return {
    ...restrictionIn(statement, pointsInWords),
    account_type: 'ACCOUNT_TYPE_BUSINESS',
    decision_ground: isIllegal ? 'DECISION_GROUND_ILLEGAL_CONTENT' : 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    ...(isIllegal
      ? { illegal_content_legal_ground: clause, illegal_content_explanation: explanation }
      : { incompatible_content_ground: clause, incompatible_content_explanation: explanation }),
    content_type: contentTypes.map((type) => `CONTENT_TYPE_${type}`),
    ...(contentTypes.includes('OTHER') ? { content_type_other: otherContent } : {}),
    category: `STATEMENT_CATEGORY_${statement.subject}`,
    territorial_scope: statement.territory,
    content_date: statement.deedOn.toString(),
    application_date: statement.from.toString(),
    decision_facts: publicFacts,
    source_type: SOURCES[statement.source],
    automated_detection: statement.isDetectedAutomatically ? 'Yes' : 'No',
    automated_decision: `AUTOMATED_DECISION_${statement.automation}`,
    puid,
  }
}

type Kind = Restriction['kind']

/** Points alone touch no account: they are another restriction, in words, until the day they come back. */
function restrictionIn({ restrictions, until }: StatementOfReasons, pointsInWords: string) {
  const has = (kind: Kind) => restrictions.some((restriction) => restriction.kind === kind)
  if (has('CLOSURE')) return { decision_account: 'DECISION_ACCOUNT_TERMINATED' }
  const end = until?.toString()
  if (has('SUSPENSION'))
    return {
      decision_account: 'DECISION_ACCOUNT_SUSPENDED',
      ...(end === undefined ? {} : { end_date_account_restriction: end }),
    }
  return {
    decision_visibility: ['DECISION_VISIBILITY_OTHER'],
    decision_visibility_other: pointsInWords,
    ...(end === undefined ? {} : { end_date_visibility_restriction: end }),
  }
}
