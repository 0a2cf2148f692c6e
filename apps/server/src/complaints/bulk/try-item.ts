import type { StaffActor } from '@waarborg/domain/access'
import type { ComplaintId } from '@waarborg/domain/foundation'
import { encodeId } from '../../graph/ids.js'
import type { Office } from '../../office.js'
import type { BulkAct, BulkRefusal } from './bulk-acts.js'
import type { BulkRun } from './bulk-run.js'

export interface WaitingItem {
  readonly position: number
  readonly complaintId: ComplaintId
  readonly expectedVersion: number
}

/** What came of it for one complaint. */
export interface SettledItem {
  readonly position: number
  readonly refusal: BulkRefusal | null
}

/** Tries the act with one complaint, once for each run however often it is tried. */
export async function tryItem(
  office: Office,
  { run, act }: { readonly run: BulkRun; readonly act: BulkAct },
  { position, complaintId, expectedVersion }: WaitingItem,
  actor: StaffActor,
): Promise<SettledItem> {
  const idempotencyKey = `bulk-${run.id}-${complaintId}`
  const context = { office, actor, at: office.now(), idempotencyKey, locale: 'NL' } as const
  const input = { complaintId: encodeId('complaint', complaintId), expectedVersion }
  return { position, refusal: await act(context, input, run) }
}
