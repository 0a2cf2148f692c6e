import type { Complaint, ComplaintRejection } from '@waarborg/domain/complaints'
import type { ComplaintId, Result } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { type RejectionWords, userErrors } from '../../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../../idempotency/index.js'
import type { ComplaintPayload } from '../acts/complaint-payload.js'
import type { BesideActName, BesideInput, BesideRefusal } from '../acts/write-beside.js'
import { besideRejectionWords } from '../beside-rejection.words.js'
import { complaintList } from '../complaint-list.query.js'
import { complaintRejectionWords } from '../complaint-rejection.words.js'

type Refusal = ComplaintRejection | BesideRefusal | KeyReused | KeyMalformed

/** The complaint beside which something was put, or why not. */
export type BesideChangeResult = Result<ComplaintId, Refusal>

/** A call beside a complaint that is answered with that complaint; where there is none it is refused. */
export const callTo = (
  act: BesideActName,
  input: BesideInput & object,
  complaintId: Complaint['id'] | null,
) => ({ act, input, complaintId, answer: complaintId ?? ('' as ComplaintId) })

const { conflict: _, ...words } = complaintRejectionWords

const refusalWords: RejectionWords<Refusal> = {
  ...words,
  'not-permitted': besideRejectionWords['not-permitted'],
}

/** The complaint as it now is, or the reasons in the caller's language. */
export async function tellBeside(
  result: BesideChangeResult,
  context: RequestContext,
): Promise<ComplaintPayload> {
  if (result.ok) return { complaint: await loadNode(complaintList, result.value, context), userErrors: [] }
  return { complaint: null, userErrors: userErrors(result.rejections, refusalWords, context.locale) }
}
