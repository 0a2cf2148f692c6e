import type { Actor } from '@waarborg/domain/access'
import type { ViolationState } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { type Write, writeTogether } from '../database/write-together.js'
import { newId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import type { StoredViolation } from './violation.store.js'

/** How each act is called in the journal and told as an event. */
export type ViolationActName =
  | 'violation-reported'
  | 'seller-heard'
  | 'violation-proposed'
  | 'violation-returned'
  | 'violation-booked'
  | 'violation-taken-over'
  | 'violation-declined'
  | 'violation-withdrawn'
  | 'objection-made'
  | 'objection-decided'
  | 'notice-delivery-recorded'

interface Change {
  readonly violation: Pick<StoredViolation, 'id' | 'sellerId' | 'version'>
  readonly act: ViolationActName
  /** Null for the first. */
  readonly from: ViolationState | null
  readonly to: ViolationState
  /** Ids, enums, dates and amounts, no words. */
  readonly facts: readonly object[]
}

interface By {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** The journal entry and the event of an act, in the transaction that wrote it. */
export async function recordViolation(manager: EntityManager, change: Change, by: By): Promise<void> {
  await writeTogether(manager, await violationToRecord(manager, change, by))
}

/** As `recordViolation`, to be written together with what was done. */
export async function violationToRecord(
  manager: EntityManager,
  { violation: { id: subjectId, sellerId, version }, act, from, to, facts }: Change,
  { actor, at }: By,
): Promise<readonly Write[]> {
  const subject = { subjectId, subjectNoun: 'violation', recordedAt: storedMoment(at) }
  return [
    await nextEntry(manager, { ...subject, ...byActor(actor), act, facts }),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      ...subject,
      subjectVersion: version,
      facts: {
        before: from === null ? null : { sellerId, state: from },
        after: { sellerId, state: to },
      },
    }),
  ]
}
