import type { Actor } from '@waarborg/domain/access'
import type { BulkId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { newId } from '../../graph/new-id.js'
import { appendEntry, byActor } from '../../journal/index.js'
import { announceEvent } from '../../live/index.js'

interface By {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** The journal entry of what was decided about it; what it does to each complaint stands with that complaint. */
export function journalBulk(
  manager: EntityManager,
  act: 'bulk-asked-for' | 'bulk-stopped' | 'bulk-finished',
  id: BulkId,
  facts: object,
  { actor, at }: By,
): Promise<void> {
  return appendEntry(manager, {
    subjectId: id,
    subjectNoun: 'bulk',
    recordedAt: storedMoment(at),
    ...byActor(actor),
    act,
    facts: [{ kind: act, ...facts }],
  })
}

/** Tells whoever follows it that it is further. */
export function announceBulk(
  manager: EntityManager,
  { id, version, askedBy }: { readonly id: BulkId; readonly version: number; readonly askedBy: string },
  at: Temporal.Instant,
): Promise<void> {
  return announceEvent(manager, {
    id: newId<'event'>(),
    kind: 'bulk-progressed',
    subjectNoun: 'bulk',
    subjectId: id,
    subjectVersion: version,
    facts: { before: null, after: { askedBy } },
    recordedAt: storedMoment(at),
  })
}
