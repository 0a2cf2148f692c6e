import type { Locale } from '@waarborg/domain/complaints'
import {
  faultsInStatement,
  type TransparencyStatement,
  transparencyStatement,
} from '@waarborg/domain/violations'
import type { TellableStatement } from './read-statement.js'
import { OTHER_CONTENT, POINTS_IN_WORDS, publicFactsOf } from './statement.words.js'
import { statementFaultInWords, unpublishedInWords } from './transparency.words.js'

/** The statement as it may be published, or every reason why it is not. */
type Published =
  | { readonly form: TransparencyStatement; readonly obstacles: readonly [] }
  | { readonly form: null; readonly obstacles: readonly string[] }

/**
 * What of a decision is published.
 * @param told null of what was decided before reasons were kept
 */
export function publishStatement(puid: string, told: TellableStatement | null, locale: Locale): Published {
  if (told === null) return { form: null, obstacles: [unpublishedInWords('NO_REASONS', locale)] }
  if (told.statement.restrictions.length === 0)
    return { form: null, obstacles: [unpublishedInWords('NOTHING_RESTRICTED', locale)] }
  const words = {
    publicFacts: publicFactsOf(told),
    pointsInWords: POINTS_IN_WORDS,
    otherContent: OTHER_CONTENT,
  }
  const form = transparencyStatement(told.statement, { puid, ...words })
  const personal = [told.sellerName, told.traderName, told.registerNumber]
  const obstacles = faultsInStatement(form, personal).map((fault) => statementFaultInWords(fault, locale))
  return obstacles.length === 0 ? { form, obstacles: [] } : { form: null, obstacles }
}
