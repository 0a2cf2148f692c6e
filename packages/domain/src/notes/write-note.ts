import type { Temporal } from 'temporal-polyfill'
import type { BesideFact, OwedMessage } from '../complaints/index.js'
import {
  accepted,
  type ComplaintId,
  type HandlerId,
  type NoteId,
  parseRequiredText,
  type Result,
} from '../foundation/index.js'
import { type Mentionable, mentionsIn } from './mentions-in.js'
import { MAXIMUM_NOTE, type Note } from './note.js'
import type { NoteRejection } from './note-rejection.js'

/** A note as it now is, what happened, and whom it is told. */
export interface NoteOutcome {
  readonly note: Note
  readonly facts: readonly BesideFact[]
  readonly messages: readonly OwedMessage[]
}

interface WritingFacts extends Mentionable {
  readonly id: NoteId
  readonly complaintId: ComplaintId
  readonly by: HandlerId
  readonly at: Temporal.Instant
}

/** Writes a note beside a complaint and tells the colleagues whom it mentions. @source KP-1, KM-14 */
export function writeNote(
  raw: string,
  { id, complaintId, by, at, ...mentionable }: WritingFacts,
): Result<NoteOutcome, NoteRejection> {
  const written = readNote(raw, by, mentionable)
  if (!written.ok) return written
  const { text, mentionedIds } = written.value
  const note: Note = {
    id,
    writerId: by,
    writtenAt: at,
    text,
    mentionedIds,
    changedAt: null,
    removedAt: null,
    removedById: null,
    version: 1,
  }
  return accepted({
    note,
    facts: [{ kind: 'note-written', noteId: id, mentionedIds }],
    messages: mentionsOwed(note, complaintId, mentionedIds),
  })
}

/** The text as it is kept, with whom it mentions; nobody is told of what he or she wrote. */
export function readNote(raw: string, writerId: HandlerId, mentionable: Mentionable) {
  const path = ['text']
  const text = parseRequiredText(raw, { path, maximum: MAXIMUM_NOTE, multiline: true })
  if (!text.ok) return text
  const mentions = mentionsIn(text.value, mentionable, path)
  if (!mentions.ok) return mentions
  return accepted({ text: text.value, mentionedIds: mentions.value.filter((id) => id !== writerId) })
}

export const mentionsOwed = (
  { id: noteId, writerId: byId }: Note,
  complaintId: ComplaintId,
  mentionedIds: readonly HandlerId[],
): readonly OwedMessage[] =>
  mentionedIds.map((handlerId) => ({ kind: 'mention', complaintId, noteId, handlerId, byId }))
