import { accepted, type NoteId, type Result } from '@waarborg/domain/foundation'
import { writeNote as decide, type NoteRejection } from '@waarborg/domain/notes'
import { type BesideInput, type BesideRefusal, writeBeside } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'
import { insertNote } from './note.store.js'
import { mentionableIn } from './who-reads.js'

export type NoteResult = Result<NoteId, NoteRejection | BesideRefusal | KeyReused | KeyMalformed>

export interface WriteNote extends BesideInput {
  readonly complaintId: string
  readonly text: string
}

/** Writes a note beside a complaint; whom it mentions is told. */
export function writeNote(context: RequestContext, input: WriteNote): Promise<NoteResult> {
  const { at } = context
  const id = newId<'note'>()
  const complaintId = decodeId('complaint', input.complaintId)
  const call = { act: 'note-written', input, complaintId, answer: id } as const
  return writeBeside(context, call, async (complaint, manager, { handlerId: by }) => {
    const mentionable = await mentionableIn(manager, complaint)
    const written = decide(input.text, { id, complaintId: complaint.id, by, at, ...mentionable })
    if (!written.ok) return written
    await insertNote(manager, written.value.note, complaint.id)
    return accepted(written.value)
  })
}
