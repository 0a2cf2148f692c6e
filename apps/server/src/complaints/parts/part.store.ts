import type { Judgement, Part } from '@waarborg/domain/complaints'
import type { ComplaintId, HandlerId, PartId } from '@waarborg/domain/foundation'
import type { Write } from '../../database/write-together.js'
import { changesOfMembers } from '../changes-of-members.js'
import type { PartRow } from './part.row.js'

export function changesOfParts(
  complaintId: ComplaintId,
  before: readonly Part[],
  after: readonly Part[],
): readonly Write[] {
  return changesOfMembers('complaint_part', before, after, (part) =>
    toRow(complaintId, after.indexOf(part) + 1, part),
  )
}

export const toPart = (row: PartRow): Part => ({
  id: row.id as PartId,
  round: row.round,
  description: row.description,
  judgement: toJudgement(row),
  returned: toReturned(row),
  answer: row.answer,
})

const toReturned = ({ returnedReason: reason, returnedBy, returnedAt: at }: PartRow): Part['returned'] =>
  reason === null || returnedBy === null || at === null ? null : { reason, byId: returnedBy as HandlerId, at }

function toJudgement(row: PartRow): Judgement | null {
  const { verdict, remedy, judgedBy, judgedAt, needs, amountInCents, currency } = row
  if (verdict === null || remedy === null || judgedBy === null || judgedAt === null || needs === null)
    return null
  const amount =
    amountInCents === null || currency === null ? null : { cents: Number(amountInCents), currency }
  return {
    verdict,
    honesty: row.honesty,
    remedy: { kind: remedy, amount },
    explanation: row.explanation,
    whyNotRepaired: row.whyNotRepaired,
    whyOutsideBand: row.whyOutsideBand,
    judgedById: judgedBy as HandlerId,
    judgedAt,
    needs,
    confirmedById: row.confirmedBy as HandlerId | null,
    confirmedAt: row.confirmedAt,
  }
}

const toRow = (complaintId: string, position: number, { judgement, ...part }: Part): PartRow => ({
  id: part.id,
  complaintId,
  position,
  round: part.round,
  description: part.description,
  verdict: judgement?.verdict ?? null,
  honesty: judgement?.honesty ?? null,
  remedy: judgement?.remedy.kind ?? null,
  amountInCents: judgement?.remedy.amount?.cents.toString() ?? null,
  currency: judgement?.remedy.amount?.currency ?? null,
  explanation: judgement?.explanation ?? null,
  whyNotRepaired: judgement?.whyNotRepaired ?? null,
  whyOutsideBand: judgement?.whyOutsideBand ?? null,
  judgedBy: judgement?.judgedById ?? null,
  judgedAt: judgement?.judgedAt ?? null,
  needs: judgement?.needs ?? null,
  confirmedBy: judgement?.confirmedById ?? null,
  confirmedAt: judgement?.confirmedAt ?? null,
  returnedReason: part.returned?.reason ?? null,
  returnedBy: part.returned?.byId ?? null,
  returnedAt: part.returned?.at ?? null,
  answer: part.answer,
})
