import type { Complaint, ComplaintRejection } from '@waarborg/domain/complaints'
import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import { findAvoidedWords } from '@waarborg/domain/letters'

/** The outcome, unless one of these texts, each by its path with dots, for the complainant holds a word that no customer reads (KP-11). */
export function unlessAvoided<Outcome>(
  { locale }: Complaint,
  texts: Readonly<Record<string, string | null | undefined>>,
  outcome: Result<Outcome, ComplaintRejection>,
): Result<Outcome, ComplaintRejection> {
  const found = Object.entries(texts).flatMap(([name, text]) =>
    findAvoidedWords(text ?? '', locale).map(
      (place) => ({ kind: 'avoided-word', path: name.split('.'), ...place }) as const,
    ),
  )
  if (!outcome.ok) return mayBeRead(outcome.rejections) ? refused(...outcome.rejections, ...found) : outcome
  return found.length === 0 ? accepted(outcome.value) : refused(...found)
}

/** Who may not do it, or not now, is not told about words. */
const mayBeRead = (rejections: readonly ComplaintRejection[]) =>
  rejections.every(({ kind }) => kind !== 'not-permitted' && kind !== 'act-not-allowed-in-state')
