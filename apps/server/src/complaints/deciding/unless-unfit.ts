import type { Actor } from '@waarborg/domain/access'
import type { Complaint, ComplaintRejection, Outcome } from '@waarborg/domain/complaints'
import { accepted, type FieldPath, parseText, type Result, refused } from '@waarborg/domain/foundation'
import { findAvoidedWords, findBlame } from '@waarborg/domain/letters'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newId } from '../../graph/new-id.js'
import { BlameLetStandRow } from './blame-let-stand.row.js'

/** What staff write to a complainant. */
export interface WrittenToComplainant {
  /** Each by its path with dots. */
  readonly texts: Readonly<Record<string, string | null | undefined>>
  /** Why a sentence may stand that seems to blame somebody. */
  readonly despiteBlame?: string | null | undefined
}

interface By {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * The outcome, unless a text for the complainant holds a word that no customer reads (KP-11), or blames somebody and
 * nobody says why it may stand (KP-10); why is kept with the complaint.
 */
export async function unlessUnfit<O extends Outcome>(
  manager: EntityManager,
  { actor, at }: By,
  { id: complaintId, locale }: Complaint,
  { texts, despiteBlame }: WrittenToComplainant,
  outcome: Result<O, ComplaintRejection>,
): Promise<Result<O, ComplaintRejection>> {
  const written = Object.entries(texts).map(([name, text]) => [name.split('.'), text ?? ''] as const)
  const avoided = written.flatMap(([path, text]) =>
    findAvoidedWords(text, locale).map((found) => ({ kind: 'avoided-word', path, ...found }) as const),
  )
  const blaming = written.flatMap(([field, text]) =>
    findBlame(text, locale).map((found) => ({ kind: 'blames', path: BESIDE, field, ...found }) as const),
  )
  const why = parseText(despiteBlame, { path: BESIDE, maximum: LONGEST_REASON, multiline: true })
  const unfit = [
    ...avoided,
    ...(why.ok ? [] : why.rejections),
    ...(why.ok && why.value === null ? blaming : []),
  ]
  if (!outcome.ok) return mayBeRead(outcome.rejections) ? refused(...outcome.rejections, ...unfit) : outcome
  if (unfit.length > 0) return refused(...unfit)
  if (blaming.length === 0 || !why.ok || why.value === null || actor.kind !== 'staff') return outcome
  const id = newId<'letting'>()
  await manager.insert(BlameLetStandRow, {
    id,
    complaintId,
    reason: why.value,
    letBy: actor.handlerId,
    letAt: at,
  })
  const facts = [...outcome.value.facts, { kind: 'blame-let-stand', lettingId: id } as const]
  return accepted({ ...outcome.value, facts })
}

const BESIDE: FieldPath = ['despiteBlame']
const LONGEST_REASON = 1_000

/** Who may not do it, or not now, is not told about words. */
const mayBeRead = (rejections: readonly ComplaintRejection[]) =>
  rejections.every(({ kind }) => kind !== 'not-permitted' && kind !== 'act-not-allowed-in-state')
