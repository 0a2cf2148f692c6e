import {
  accepted,
  type FieldRejection,
  type LabelId,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import {
  addLabel as decideAdding,
  renameLabel as decideRenaming,
  retireLabel as decideRetiring,
  type Label,
  type LabelOutcome,
  type LabelRejection,
} from '@waarborg/domain/labels'
import { storedMoment } from '../database/columns.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { requireStaff } from '../graph/permission.js'
import { appendEntry, byActor } from '../journal/index.js'
import { readLabels, saveLabel } from './label.store.js'

export type LabelResult = Result<LabelId, LabelRejection>

interface NamedLabel {
  readonly labelId: string
  readonly expectedVersion: number
}

export const addLabel = (
  context: RequestContext,
  { name }: { readonly name: string },
): Promise<LabelResult> =>
  changeList(context, (labels) => decideAdding(name, { id: newId<'label'>(), labels }))

export const renameLabel = (
  context: RequestContext,
  { name, expectedVersion, ...named }: NamedLabel & { readonly name: string },
): Promise<LabelResult> =>
  changeList(context, (labels) => {
    const label = labelIn(labels, named)
    return label === undefined ? refused(notThere) : decideRenaming(label, name, { expectedVersion, labels })
  })

export const retireLabel = (
  context: RequestContext,
  { expectedVersion, ...named }: NamedLabel,
): Promise<LabelResult> =>
  changeList(context, (labels) => {
    const label = labelIn(labels, named)
    if (label === undefined) return refused(notThere)
    return decideRetiring(label, { expectedVersion, at: context.at })
  })

/** One change of the list at a time, so that each name stands once. */
function changeList(
  context: RequestContext,
  decide: (labels: readonly Label[]) => Result<LabelOutcome, LabelRejection>,
): Promise<LabelResult> {
  const actor = requireStaff(context)
  return context.office.transact(async (manager): Promise<LabelResult> => {
    const [office] = (await manager.query('select subject_id from office for update')) as {
      subject_id: string
    }[]
    if (office === undefined) throw new Error('The office has not been set up.')
    const decided = decide(await readLabels(manager))
    if (!decided.ok) return decided
    const { label, facts } = decided.value
    await saveLabel(manager, label)
    await appendEntry(manager, {
      subjectId: office.subject_id,
      subjectNoun: 'organisation',
      recordedAt: storedMoment(context.at),
      ...byActor(actor),
      act: facts[0].kind,
      facts,
    })
    return accepted(label.id)
  })
}

const notThere = { kind: 'unknown', path: ['labelId'], noun: 'label' } as const satisfies FieldRejection

export function labelIn(
  labels: readonly Label[],
  { labelId }: Pick<NamedLabel, 'labelId'>,
): Label | undefined {
  const id = decodeId('label', labelId)
  return labels.find((label) => label.id === id)
}
