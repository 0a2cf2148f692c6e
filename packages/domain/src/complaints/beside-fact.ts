import type { AttachmentId, HandlerId, LabelId, LinkMessageId, NoteId } from '../foundation/index.js'

/** A step of the conversation with a customer, in their order. @source KM-9 */
export type ConversationStep = 'LISTEN' | 'GO_ALONG' | 'GATHER' | 'OFFER' | 'CLOSE' | 'AFTERCARE'

/** How far a step is; `OPEN` too when a mark was taken back. */
export type StepMark = 'OPEN' | 'DONE' | 'NOT_APPLICABLE'

/**
 * What staff or the complainant put beside a complaint. The complaint and its version stay as they are: no clock, no part and nothing of
 * the gate looks at it.
 */
export type BesideFact =
  | { readonly kind: 'note-written'; readonly noteId: NoteId; readonly mentionedIds: readonly HandlerId[] }
  /** Whom the change mentions who was not mentioned before. */
  | { readonly kind: 'note-changed'; readonly noteId: NoteId; readonly mentionedIds: readonly HandlerId[] }
  | { readonly kind: 'note-removed'; readonly noteId: NoteId; readonly writerId: HandlerId }
  | { readonly kind: 'label-put-on' | 'label-taken-off'; readonly labelId: LabelId }
  | {
      readonly kind: 'step-marked'
      readonly step: ConversationStep
      readonly mark: StepMark
      readonly round: number
    }
  | { readonly kind: 'files-added'; readonly attachmentIds: readonly AttachmentId[] }
  /** Who had added it; null when the complainant had. */
  | {
      readonly kind: 'file-removed'
      readonly attachmentId: AttachmentId
      readonly addedById: HandlerId | null
    }
  | { readonly kind: 'message-received' | 'message-sent'; readonly messageId: LinkMessageId }
  | { readonly kind: 'messages-read'; readonly messageIds: readonly LinkMessageId[] }

/** None of them is a change of the complaint. */
export const BESIDE_ACTS: readonly BesideFact['kind'][] = [
  'note-written',
  'note-changed',
  'note-removed',
  'label-put-on',
  'label-taken-off',
  'step-marked',
  'files-added',
  'file-removed',
  'message-received',
  'message-sent',
  'messages-read',
]
