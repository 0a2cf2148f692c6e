import type { BesideFact } from '../complaints/index.js'
import { accepted, type LabelId, type Result, refused } from '../foundation/index.js'
import { type Label, type LabelRejection, MOST_LABELS_ON_A_COMPLAINT } from './label.js'

type OnComplaint = readonly LabelId[]
type Outcome = { readonly facts: readonly BesideFact[] }

/** What already carries it stays as it is, and nothing happened. @source KM-14 */
export function putLabelOn(label: Label, carried: OnComplaint): Result<Outcome, LabelRejection> {
  if (carried.includes(label.id)) return accepted({ facts: [] })
  const path = ['labelId']
  if (label.retiredAt !== null) return refused({ kind: 'label-retired', path })
  if (carried.length >= MOST_LABELS_ON_A_COMPLAINT)
    return refused({ kind: 'too-many', path, maximum: MOST_LABELS_ON_A_COMPLAINT })
  return accepted({ facts: [{ kind: 'label-put-on', labelId: label.id }] })
}

/** Also one that was retired. */
export const takeLabelOff = (label: Label, carried: OnComplaint): Outcome => ({
  facts: carried.includes(label.id) ? [{ kind: 'label-taken-off', labelId: label.id }] : [],
})
