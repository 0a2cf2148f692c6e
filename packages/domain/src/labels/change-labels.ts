import type { Temporal } from 'temporal-polyfill'
import { accepted, type LabelId, type Result, refused } from '../foundation/index.js'
import { type Label, type LabelRejection, namedSo, parseLabelName } from './label.js'

/** What happens to the office's list. */
export type LabelFact = {
  readonly kind: 'label-added' | 'label-renamed' | 'label-retired' | 'label-brought-back'
  readonly labelId: LabelId
}

export interface LabelOutcome {
  readonly label: Label
  readonly facts: readonly [LabelFact]
}

/** A new label; one of this name that was retired is in use again instead, on what still carries it too. */
export function addLabel(
  raw: string,
  { id, labels }: { readonly id: LabelId; readonly labels: readonly Label[] },
): Result<LabelOutcome, LabelRejection> {
  const name = parseLabelName(raw)
  if (!name.ok) return name
  const same = namedSo(labels, name.value)
  if (same === undefined)
    return accepted({
      label: { id, name: name.value, retiredAt: null, version: 1 },
      facts: [{ kind: 'label-added', labelId: id }],
    })
  if (same.retiredAt === null) return refused({ kind: 'label-exists', path: ['name'], name: same.name })
  return accepted({
    label: { ...same, name: name.value, retiredAt: null, version: same.version + 1 },
    facts: [{ kind: 'label-brought-back', labelId: same.id }],
  })
}

export function renameLabel(
  label: Label,
  raw: string,
  { expectedVersion, labels }: { readonly expectedVersion: number; readonly labels: readonly Label[] },
): Result<LabelOutcome, LabelRejection> {
  if (label.version !== expectedVersion) return refused(meanwhile)
  const name = parseLabelName(raw)
  if (!name.ok) return name
  const same = namedSo(labels, name.value)
  if (same !== undefined && same.id !== label.id)
    return refused({ kind: 'label-exists', path: ['name'], name: same.name })
  return accepted({
    label: { ...label, name: name.value, version: label.version + 1 },
    facts: [{ kind: 'label-renamed', labelId: label.id }],
  })
}

/** It is put on nothing any more, and stays where it is. */
export function retireLabel(
  label: Label,
  { expectedVersion, at }: { readonly expectedVersion: number; readonly at: Temporal.Instant },
): Result<LabelOutcome, LabelRejection> {
  if (label.version !== expectedVersion) return refused(meanwhile)
  if (label.retiredAt !== null) return refused({ kind: 'label-retired', path: ['labelId'] })
  return accepted({
    label: { ...label, retiredAt: at, version: label.version + 1 },
    facts: [{ kind: 'label-retired', labelId: label.id }],
  })
}

const meanwhile = { kind: 'changed-meanwhile', path: ['expectedVersion'] } as const
