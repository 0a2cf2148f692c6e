import type { Temporal } from 'temporal-polyfill'
import type { FieldPath, FieldRejection } from '../foundation/index.js'

export type MentionRejection =
  /** Several colleagues answer to the name. */
  | {
      readonly kind: 'mention-unclear'
      readonly path: FieldPath
      readonly name: string
      readonly people: readonly string[]
    }
  /** Nobody who reads this complaint. @source KP-1, D-18 */
  | { readonly kind: 'mentioned-may-not-read'; readonly path: FieldPath; readonly name: string }

/** Why a note is not written, changed or removed. */
export type NoteRejection =
  | FieldRejection
  | MentionRejection
  | { readonly kind: 'not-your-note'; readonly path: FieldPath }
  | { readonly kind: 'too-late-to-change'; readonly path: FieldPath; readonly until: Temporal.Instant }
  | { readonly kind: 'note-removed'; readonly path: FieldPath }
  /** It was changed in another window after the version that was expected. */
  | { readonly kind: 'changed-meanwhile'; readonly path: FieldPath }
