import type { FieldPath, Result } from '@waarborg/domain/foundation'
import { encodeId } from '../../graph/ids.js'
import { type RejectionWords, userErrors } from '../../graph/user-errors.js'
import { assignComplaint } from '../acts/assign-complaint.js'
import type { ComplaintChangeInput } from '../acts/change-complaint.js'
import { remindHandler } from '../acts/remind-handler.js'
import type { BesideContext } from '../acts/write-beside.js'
import { complaintRejectionWords } from '../complaint-rejection.words.js'
import { recomputeDeadlines } from '../recomputing/recompute-deadlines.js'
import type { BulkActName } from './bulk.enums.js'
import type { BulkRun } from './bulk-run.js'

/** Why it was not done with one complaint, with what a person is told in both languages. */
export interface BulkRefusal {
  readonly code: string
  readonly NL: string
  readonly EN: string
}

/** Does it to one complaint as the act itself does by hand; null when it was done. */
export type BulkAct = (
  context: BesideContext,
  input: ComplaintChangeInput,
  run: BulkRun,
) => Promise<BulkRefusal | null>

type OwnActName = 'ASSIGN' | 'REMIND' | 'RECOMPUTE'

/** The acts of features that lean on complaints, which they hand in. */
export type BulkActsOfOthers = Readonly<Record<Exclude<BulkActName, OwnActName>, BulkAct>>

/** A further act is a line here. */
export const ownBulkActs: Readonly<Record<OwnActName, BulkAct>> = {
  ASSIGN: async (context, input, { handlerId }) => {
    const to = handlerId === null ? '' : encodeId('handler', handlerId)
    return refusalIn(await assignComplaint(context, { ...input, handlerId: to }), complaintRejectionWords)
  },
  RECOMPUTE: async (context, input, { reason }) => {
    const done = await recomputeDeadlines(context, { ...input, reason: reason ?? '' })
    return refusalIn(done, complaintRejectionWords)
  },
  REMIND: async (context, input) => refusalIn(await remindHandler(context, input), complaintRejectionWords),
}

/** What is told of a refusal; of more than one all, with the code of the first. */
export function refusalIn<Rejection extends { readonly kind: string; readonly path?: FieldPath }>(
  result: Result<unknown, Rejection>,
  words: RejectionWords<Rejection>,
): BulkRefusal | null {
  if (result.ok) return null
  const told = (locale: 'NL' | 'EN') => userErrors(result.rejections, words, locale)
  const text = (locale: 'NL' | 'EN') =>
    told(locale)
      .map(({ message }) => message)
      .join(' ')
  return { code: told('NL')[0]?.code ?? 'NOT_ALLOWED_NOW', NL: text('NL'), EN: text('EN') }
}
