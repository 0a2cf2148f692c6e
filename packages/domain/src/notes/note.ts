import type { Temporal } from 'temporal-polyfill'
import type { HandlerId, NoteId } from '../foundation/index.js'

/** What somebody of staff wrote beside a complaint, for colleagues alone. */
export interface Note {
  readonly id: NoteId
  readonly writerId: HandlerId
  readonly writtenAt: Temporal.Instant
  /** Null once it was removed. */
  readonly text: string | null
  readonly mentionedIds: readonly HandlerId[]
  readonly changedAt: Temporal.Instant | null
  readonly removedAt: Temporal.Instant | null
  readonly removedById: HandlerId | null
  /** From 1; the texts of the versions before are kept until it is removed. */
  readonly version: number
}

/** In code points. */
export const MAXIMUM_NOTE = 5_000

/** How long after writing it the writer can put it right; at that very moment no longer. */
export const CHANGEABLE_FOR = { minutes: 15 } as const

export const changeableUntil = ({ writtenAt }: Pick<Note, 'writtenAt'>): Temporal.Instant =>
  writtenAt.add(CHANGEABLE_FOR)
