import type { Temporal } from 'temporal-polyfill'
import {
  type FieldPath,
  type FieldRejection,
  type LabelId,
  parseRequiredText,
  type Result,
} from '../foundation/index.js'

/** A word of the office's own by which complaints are found together. */
export interface Label {
  readonly id: LabelId
  readonly name: string
  /** Since when it is not put on any more; it stays on what carries it. */
  readonly retiredAt: Temporal.Instant | null
  readonly version: number
}

export type LabelRejection =
  | FieldRejection
  | { readonly kind: 'label-exists'; readonly path: FieldPath; readonly name: string }
  | { readonly kind: 'label-retired'; readonly path: FieldPath }
  /** Somebody changed it after the version that was expected. */
  | { readonly kind: 'changed-meanwhile'; readonly path: FieldPath }

/** In code points. */
export const MAXIMUM_LABEL = 40

export const MOST_LABELS_ON_A_COMPLAINT = 20

export const parseLabelName = (raw: string): Result<string, FieldRejection> =>
  parseRequiredText(raw, { path: ['name'], maximum: MAXIMUM_LABEL, multiline: false })

/** The one with this name, whatever its capitals. */
export const namedSo = (labels: readonly Label[], name: string): Label | undefined =>
  labels.find((label) => label.name.toLocaleLowerCase('nl') === name.toLocaleLowerCase('nl'))
