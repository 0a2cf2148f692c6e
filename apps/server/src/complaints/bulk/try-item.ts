import type { StaffActor } from '@waarborg/domain/access'
import type { ComplaintId } from '@waarborg/domain/foundation'
import { encodeId } from '../../graph/ids.js'
import { userErrors } from '../../graph/user-errors.js'
import type { Office } from '../../office.js'
import { assignComplaint } from '../acts/assign-complaint.js'
import type { ActContext, ChangeResult, ComplaintChangeInput } from '../acts/change-complaint.js'
import { remindHandler } from '../acts/remind-handler.js'
import { complaintRejectionWords } from '../complaint-rejection.words.js'
import type { BulkActName } from './bulk.enums.js'
import type { BulkRun } from './bulk-run.js'

export interface WaitingItem {
  readonly position: number
  readonly complaintId: ComplaintId
  readonly expectedVersion: number
}

/** What came of it for one complaint; with what a person is told, in both languages, when it was refused. */
export interface SettledItem {
  readonly position: number
  readonly refusal: { readonly code: string; readonly NL: string; readonly EN: string } | null
}

/** Each act by the function that serves it by hand: a further act is a line here. */
const acts: Record<
  BulkActName,
  (context: ActContext, input: ComplaintChangeInput, run: BulkRun) => Promise<ChangeResult>
> = {
  ASSIGN: (context, input, { handlerId }) =>
    assignComplaint(context, {
      ...input,
      handlerId: handlerId === null ? '' : encodeId('handler', handlerId),
    }),
  REMIND: (context, input) => remindHandler(context, input),
}

/** Tries the act with one complaint, once for each run however often it is tried. */
export async function tryItem(
  office: Office,
  run: BulkRun,
  { position, complaintId, expectedVersion }: WaitingItem,
  actor: StaffActor,
): Promise<SettledItem> {
  const context = { office, actor, at: office.now(), idempotencyKey: `bulk-${run.id}-${complaintId}` }
  const input = { complaintId: encodeId('complaint', complaintId), expectedVersion }
  const result = await acts[run.act](context, input, run)
  if (result.ok) return { position, refusal: null }
  const [NL, EN] = (['NL', 'EN'] as const).map((locale) =>
    userErrors(result.rejections, complaintRejectionWords, locale),
  )
  const text = (told: typeof NL) => (told ?? []).map(({ message }) => message).join(' ')
  return { position, refusal: { code: NL?.[0]?.code ?? 'NOT_ALLOWED_NOW', NL: text(NL), EN: text(EN) } }
}
