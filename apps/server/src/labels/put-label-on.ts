import { accepted, type ComplaintId, type Result, refused } from '@waarborg/domain/foundation'
import { putLabelOn as decide, type LabelRejection, takeLabelOff as takeOff } from '@waarborg/domain/labels'
import { type BesideContext, type BesideInput, type BesideRefusal, writeBeside } from '../complaints/index.js'
import { storedMoment } from '../database/columns.js'
import { decodeId } from '../graph/ids.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'
import { labelIn } from './change-labels.js'
import { labelsOn, readLabels } from './label.store.js'

export interface LabelOnComplaint extends BesideInput {
  readonly complaintId: string
  readonly labelId: string
}

export type LabelOnResult = Result<ComplaintId, LabelRejection | BesideRefusal | KeyReused | KeyMalformed>

/** Puts a label on a complaint; what carries it already stays as it is. */
export function putLabelOn(context: BesideContext, input: LabelOnComplaint): Promise<LabelOnResult> {
  const complaintId = decodeId('complaint', input.complaintId)
  const answer = complaintId ?? ('' as ComplaintId)
  const call = { act: 'label-put-on', input, complaintId, answer } as const
  return writeBeside(context, call, async ({ id }, manager, { handlerId }) => {
    const label = labelIn(await readLabels(manager), input)
    if (label === undefined) return refused(notThere)
    const put = decide(label, await labelsOn(manager, id))
    if (!put.ok || put.value.facts.length === 0) return put
    await manager.query(
      'insert into complaint_label (complaint_id, label_id, put_on_at, put_on_by_id) values ($1, $2, $3, $4)',
      [id, label.id, storedMoment(context.at), handlerId],
    )
    return put
  })
}

/** Takes a label off a complaint, also one that was retired. */
export function takeLabelOff(context: BesideContext, input: LabelOnComplaint): Promise<LabelOnResult> {
  const complaintId = decodeId('complaint', input.complaintId)
  const answer = complaintId ?? ('' as ComplaintId)
  const call = { act: 'label-taken-off', input, complaintId, answer } as const
  return writeBeside(context, call, async ({ id }, manager) => {
    const label = labelIn(await readLabels(manager), input)
    if (label === undefined) return refused(notThere)
    const outcome = takeOff(label, await labelsOn(manager, id))
    await manager.query('delete from complaint_label where complaint_id = $1 and label_id = $2', [
      id,
      label.id,
    ])
    return accepted(outcome)
  })
}

const notThere = { kind: 'unknown', path: ['labelId'], noun: 'label' } as const
