import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused, together } from '../foundation/index.js'
import type { CompensationBand } from './compensation-band.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { findPart, withPart } from './find-part.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { type FoundVerdict, parseVerdict } from './parse-verdict.js'
import type { Judgement, Part, SecondPerson } from './part.js'

export interface VerdictFacts {
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** What is usual in the category of the complaint. @source KM-6 */
  readonly band: CompensationBand
}

/**
 * What the office finds of one part, and what the complainant gets. Judged again it replaces what was found before,
 * until the decision is sent. Whoever of management judges has decided at once what management decides.
 * @source KM-1 to KM-6, D-19
 */
export function recordVerdict(
  complaint: Complaint,
  { part: number, ...found }: FoundVerdict & { readonly part: number },
  { actor, now, band }: VerdictFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('RECORD_VERDICT', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({ part: findPart(complaint, number), verdict: parseVerdict(found, band) })
  if (!read.ok) return read
  const { part, verdict } = read.value
  const isDecided = verdict.needs === 'MANAGEMENT' && actor.roles.includes('MANAGEMENT')
  const judgement: Judgement = {
    ...verdict,
    judgedById: actor.handlerId,
    judgedAt: now,
    confirmedById: isDecided ? actor.handlerId : null,
    confirmedAt: isDecided ? now : null,
  }
  const judged: Part = { ...part, judgement, returned: null }
  return accepted({
    complaint: { ...complaint, parts: withPart(complaint.parts, judged), version: complaint.version + 1 },
    facts: [
      {
        kind: 'verdict-recorded',
        partId: part.id,
        verdict: judgement.verdict,
        honesty: judgement.honesty,
        remedy: judgement.remedy.kind,
        amountInCents: judgement.remedy.amount?.cents ?? null,
        currency: judgement.remedy.amount?.currency ?? null,
        needs: judgement.needs,
        isDecided,
      },
    ],
    messages: askedFor(complaint, judgement),
  })
}

const ASKED: Record<SecondPerson, 'COORDINATOR' | 'MANAGEMENT' | null> = {
  NOBODY: null,
  SECOND_PERSON: 'COORDINATOR',
  MANAGEMENT: 'MANAGEMENT',
}

/** Who is asked to agree hears of it, but for whom it is about and who judged. @source D-18, D-19 */
function askedFor({ id, concernsId }: Complaint, { needs, confirmedAt, judgedById }: Judgement) {
  const role = ASKED[needs]
  if (role === null || confirmedAt !== null) return []
  const exceptIds = [judgedById, ...(concernsId === null ? [] : [concernsId])]
  return [{ kind: 'confirmation-asked', complaintId: id, role, exceptIds } as const]
}
