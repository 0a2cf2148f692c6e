import type { Temporal } from 'temporal-polyfill'
import { may, type StaffActor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Note } from './note.js'
import type { NoteRejection } from './note-rejection.js'
import type { NoteOutcome } from './write-note.js'

/** The writer removes it, or whoever confirms what others judged: its words are gone, that it was there stays. */
export function removeNote(
  note: Note,
  { actor, at }: { readonly actor: StaffActor; readonly at: Temporal.Instant },
): Result<NoteOutcome, NoteRejection> {
  const path = ['noteId']
  if (note.removedAt !== null) return refused({ kind: 'note-removed', path })
  if (!mayRemove(note, actor)) return refused({ kind: 'not-your-note', path })
  return accepted({
    note: {
      ...note,
      text: null,
      mentionedIds: [],
      removedAt: at,
      removedById: actor.handlerId,
      version: note.version + 1,
    },
    facts: [{ kind: 'note-removed', noteId: note.id, writerId: note.writerId }],
    messages: [],
  })
}

export const mayRemove = (note: Pick<Note, 'writerId'>, actor: StaffActor): boolean =>
  note.writerId === actor.handlerId || may(actor, 'complaints:confirm')
