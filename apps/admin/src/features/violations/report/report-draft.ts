import type { ReportViolationInput } from '@waarborg/schema'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'

/** A file that was sent and waits to be claimed by the report. */
export interface EvidenceFile {
  readonly name: string
  readonly sizeInBytes: number
  readonly ticket: string
  /** In hexadecimal; null where the browser counts none. */
  readonly sha256: string | null
}

export interface EvidenceDraft {
  readonly key: string
  readonly what: string
  readonly file: EvidenceFile | null
}

/** The form as it is filled in; a reload loses nothing of it. */
export interface ReportDraft {
  /** The same however often it is sent. */
  readonly idempotencyKey: string
  readonly sellerId: string | null
  readonly policyCategoryId: string | null
  readonly deedOn: string | null
  readonly quantity: number | string
  readonly facts: string
  readonly urgency: string
  readonly evidence: readonly EvidenceDraft[]
}

export const emptyEvidence = (): EvidenceDraft => ({ key: newIdempotencyKey(), what: '', file: null })

export const emptyReport = (): ReportDraft => ({
  idempotencyKey: newIdempotencyKey(),
  sellerId: null,
  policyCategoryId: null,
  deedOn: null,
  quantity: 1,
  facts: '',
  urgency: '',
  evidence: [emptyEvidence()],
})

/** Whether anything was filled in. */
export const isBegun = (draft: ReportDraft): boolean => {
  const { idempotencyKey: _, evidence, ...told } = draft
  const { idempotencyKey: __, evidence: ___, ...nothing } = emptyReport()
  return JSON.stringify(told) !== JSON.stringify(nothing) || evidence.some(isFilled)
}

const isFilled = ({ what, file }: EvidenceDraft) => what.trim() !== '' || file !== null

/** Which fields lack what they need, by their paths; what else is not right the server says. */
export function missingIn(draft: ReportDraft): readonly string[] {
  const needed = {
    sellerId: draft.sellerId,
    deedOn: draft.deedOn,
    policyCategoryId: draft.policyCategoryId,
    quantity: Number(draft.quantity) || null,
    facts: draft.facts.trim(),
  }
  const texts = draft.evidence.map(({ what }, place) => [`evidence.${place}.what`, what.trim()] as const)
  return [...Object.entries(needed), ...texts].filter(([, value]) => !value).map(([path]) => path)
}

/** What is sent of a draft in which nothing is missing. */
export const reportInput = (draft: ReportDraft, complaintId: string | undefined): ReportViolationInput => ({
  idempotencyKey: draft.idempotencyKey,
  sellerId: draft.sellerId ?? '',
  policyCategoryId: draft.policyCategoryId ?? '',
  deedOn: draft.deedOn ?? '',
  quantity: Number(draft.quantity),
  facts: draft.facts.trim(),
  urgency: draft.urgency.trim() || null,
  complaintId: complaintId ?? null,
  evidence: draft.evidence.map(({ what, file }) => ({ what: what.trim(), ticket: file?.ticket ?? null })),
})
