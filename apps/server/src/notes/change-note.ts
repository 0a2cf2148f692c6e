import { type ComplaintId, type NoteId, refused } from '@waarborg/domain/foundation'
import { changeNote as decideChange, removeNote as decideRemoval } from '@waarborg/domain/notes'
import { type BesideInput, writeBeside } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { complaintOfNote, readNote, saveNote } from './note.store.js'
import { mentionableIn } from './who-reads.js'
import type { NoteResult } from './write-note.js'

export interface RemoveNote extends BesideInput {
  readonly noteId: string
}

export interface ChangeNote extends RemoveNote {
  readonly text: string
  readonly expectedVersion: number
}

/** The writer puts a note right, shortly after writing it. */
export async function changeNote(context: RequestContext, input: ChangeNote): Promise<NoteResult> {
  const place = await placeOf(input.noteId, context)
  if (place === null) return refused(notThere)
  const { id, complaintId } = place
  const { at } = context
  const call = { act: 'note-changed', input, complaintId, answer: id, named } as const
  return writeBeside(context, call, async (complaint, manager, { handlerId: by }) => {
    const before = await readNote(manager, id)
    const { text, expectedVersion } = input
    const mentionable = await mentionableIn(manager, complaint)
    const changed = decideChange(before, text, { complaintId, by, at, expectedVersion, ...mentionable })
    if (changed.ok) await saveNote(manager, before, changed.value.note, complaintId)
    return changed
  })
}

/** Takes the words of a note away; that it was there stays, here and in the journal. */
export async function removeNote(context: RequestContext, input: RemoveNote): Promise<NoteResult> {
  const place = await placeOf(input.noteId, context)
  if (place === null) return refused(notThere)
  const { id, complaintId } = place
  const call = { act: 'note-removed', input, complaintId, answer: id, named } as const
  return writeBeside(context, call, async (_complaint, manager, actor) => {
    const before = await readNote(manager, id)
    const removed = decideRemoval(before, { actor, at: context.at })
    if (removed.ok) await saveNote(manager, before, removed.value.note, complaintId)
    return removed
  })
}

const named = { path: 'noteId', noun: 'note' } as const
const notThere = { kind: 'unknown', path: [named.path], noun: named.noun } as const

async function placeOf(
  address: string,
  { office }: RequestContext,
): Promise<{ readonly id: NoteId; readonly complaintId: ComplaintId } | null> {
  const id = decodeId('note', address)
  const complaintId = id === null ? null : await complaintOfNote(id, office)
  return id === null || complaintId === null ? null : { id, complaintId }
}
