import type { ComplaintId, HandlerId, NoteId } from '@waarborg/domain/foundation'
import type { Note } from '@waarborg/domain/notes'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import { writeTogether } from '../database/write-together.js'
import type { Office } from '../office.js'
import { wordsToIndex } from './index-note.js'

/** Beside which complaint a note stands; null when there is no such note. */
export async function complaintOfNote(id: NoteId, { reads }: Office): Promise<ComplaintId | null> {
  const found = await reads.row<{ id: ComplaintId }>({
    name: 'complaint of a note',
    text: 'select complaint_id as id from note where id = $1',
    values: [id],
  })
  return found?.id ?? null
}

interface NoteRow {
  readonly writerId: HandlerId
  readonly writtenAt: string
  readonly text: string | null
  readonly mentionedIds: readonly HandlerId[]
  readonly changedAt: string | null
  readonly removedAt: string | null
  readonly removedById: HandlerId | null
  readonly version: number
}

/** The caller holds the lock on its complaint. */
export async function readNote(manager: EntityManager, id: NoteId): Promise<Note> {
  const [row] = (await manager.query(
    `select writer_id as "writerId", written_at::text as "writtenAt", text, mentioned_ids as "mentionedIds",
       changed_at::text as "changedAt", removed_at::text as "removedAt", removed_by_id as "removedById", version
     from note where id = $1`,
    [id],
  )) as NoteRow[]
  if (row === undefined) throw new Error(`Note ${id} is gone.`)
  const { writtenAt, changedAt, removedAt } = row
  const moment = (at: string | null) => (at === null ? null : Temporal.Instant.from(at))
  return {
    ...row,
    id,
    writtenAt: Temporal.Instant.from(writtenAt),
    changedAt: moment(changedAt),
    removedAt: moment(removedAt),
  }
}

export async function insertNote(
  manager: EntityManager,
  note: Note,
  complaintId: ComplaintId,
): Promise<void> {
  const { mentionedIds, ...row } = note
  await writeTogether(manager, [
    rowsToInsert('note', [{ ...row, complaintId, mentionedIds: idArray(mentionedIds) }]),
    wordsToIndex(note, complaintId),
  ])
}

/** Writes what changed; the text before is kept while there is one, and all texts go when it is removed. */
export async function saveNote(
  manager: EntityManager,
  before: Note,
  after: Note,
  complaintId: ComplaintId,
): Promise<void> {
  if (after === before) return
  const { id, text, mentionedIds, changedAt, removedAt, removedById, version } = after
  const moment = (at: Temporal.Instant | null) => (at === null ? null : storedMoment(at))
  const values = [text, idArray(mentionedIds), moment(changedAt), moment(removedAt), removedById, version]
  const [, affected] = (await manager.query(
    `update note set text = $3, mentioned_ids = $4, changed_at = $5, removed_at = $6, removed_by_id = $7, version = $8
     where id = $1 and version = $2`,
    [id, before.version, ...values],
  )) as [unknown, number]
  if (affected !== 1) throw new Error(`Note ${id} changed while its complaint was locked.`)
  if (removedAt !== null) {
    await manager.query('delete from note_version where note_id = $1', [id])
    await manager.query('delete from note_search where note_id = $1', [id])
  } else {
    await manager.query(
      'insert into note_version (note_id, version, text, written_at) values ($1, $2, $3, $4)',
      [id, before.version, before.text, storedMoment(before.changedAt ?? before.writtenAt)],
    )
    await writeTogether(manager, [wordsToIndex(after, complaintId)])
  }
}

/** As PostgreSQL writes an array. */
const idArray = (ids: readonly HandlerId[]): string => `{${ids.join(',')}}`
