import type { ComplaintFact, OwedMessage } from '@waarborg/domain/complaints'
import type { ComplaintId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../../database/columns.js'
import { type Write, writeTogether } from '../../database/write-together.js'
import { newId } from '../../graph/new-id.js'
import { nextEntry } from '../../journal/index.js'
import { eventToAnnounce } from '../../live/index.js'
import { owedFor } from '../save-outcome.js'

interface Watched {
  readonly complaintId: ComplaintId
  readonly act: string
  readonly facts: readonly ComplaintFact[]
  readonly messages: readonly OwedMessage[]
  readonly at: Temporal.Instant
}

/** What the sweep told of a complaint: its entry, its messages, and the marks that say it was told; together. */
export async function recordWatched(
  manager: EntityManager,
  { complaintId, act, facts, messages, at }: Watched,
  marks: readonly Write[],
): Promise<void> {
  const recordedAt = storedMoment(at)
  const who = { actorKind: 'system', actorId: null } as const
  const subject = { subjectId: complaintId, subjectNoun: 'complaint' } as const
  const entry = await nextEntry(manager, { ...subject, recordedAt, ...who, act, facts })
  await writeTogether(manager, [
    ...marks,
    entry,
    ...owedFor({ id: complaintId }, messages, recordedAt),
    ...(messages.length === 0 ? [] : [toldOf(complaintId, act, recordedAt)]),
  ])
}

/** Whoever is reminded hears of it now; the complaint itself did not change. */
const toldOf = (complaintId: ComplaintId, kind: string, recordedAt: string) =>
  eventToAnnounce({
    id: newId<'event'>(),
    kind,
    subjectNoun: 'notification',
    subjectId: complaintId,
    subjectVersion: 1,
    facts: { before: null, after: {} },
    recordedAt,
  })
