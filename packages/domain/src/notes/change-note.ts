import { Temporal } from 'temporal-polyfill'
import { accepted, type ComplaintId, type HandlerId, type Result, refused } from '../foundation/index.js'
import type { Mentionable } from './mentions-in.js'
import { changeableUntil, type Note } from './note.js'
import type { NoteRejection } from './note-rejection.js'
import { mentionsOwed, type NoteOutcome, readNote } from './write-note.js'

interface ChangingFacts extends Mentionable {
  readonly complaintId: ComplaintId
  readonly by: HandlerId
  readonly at: Temporal.Instant
  readonly expectedVersion: number
}

/**
 * The writer puts a note right, shortly after writing it. Whom it already mentioned is not told again; the same text is
 * no change.
 */
export function changeNote(
  note: Note,
  raw: string,
  { complaintId, by, at, expectedVersion, ...mentionable }: ChangingFacts,
): Result<NoteOutcome, NoteRejection> {
  const path = ['noteId']
  if (note.removedAt !== null) return refused({ kind: 'note-removed', path })
  if (note.writerId !== by) return refused({ kind: 'not-your-note', path })
  const until = changeableUntil(note)
  if (Temporal.Instant.compare(at, until) >= 0)
    return refused({ kind: 'too-late-to-change', path: ['text'], until })
  if (note.version !== expectedVersion)
    return refused({ kind: 'changed-meanwhile', path: ['expectedVersion'] })
  const written = readNote(raw, by, mentionable)
  if (!written.ok) return written
  const { text, mentionedIds } = written.value
  if (text === note.text) return accepted({ note, facts: [], messages: [] })
  const added = mentionedIds.filter((id) => !note.mentionedIds.includes(id))
  const changed = { ...note, text, mentionedIds, changedAt: at, version: note.version + 1 }
  return accepted({
    note: changed,
    facts: [{ kind: 'note-changed', noteId: note.id, mentionedIds: added }],
    messages: mentionsOwed(changed, complaintId, added),
  })
}
