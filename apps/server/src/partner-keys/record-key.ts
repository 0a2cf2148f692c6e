import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { appendEntry, byActor } from '../journal/index.js'
import { announceEvent } from '../live/index.js'

/** How the journal and the events call a key. */
export const PARTNER_KEY = 'partner-key'

export type KeyActName =
  | 'partner-key-made'
  | 'partner-key-changed'
  | 'partner-key-rotated'
  | 'partner-key-revoked'

/** The journal entry and the event of an act on a key: what was decided about it, never its name or its secret. */
export async function recordKey(
  manager: EntityManager,
  act: KeyActName,
  key: { readonly id: string; readonly version: number; readonly facts: object },
  { actor, at }: RequestContext,
): Promise<void> {
  const { id, version, facts } = key
  const recordedAt = at.toString({ smallestUnit: 'millisecond' })
  await appendEntry(manager, {
    subjectId: id,
    subjectNoun: PARTNER_KEY,
    recordedAt,
    ...byActor(actor),
    act,
    facts: [{ kind: act, version, ...facts }],
  })
  await announceEvent(manager, {
    id: newId<'event'>(),
    kind: act,
    subjectNoun: PARTNER_KEY,
    subjectId: id,
    subjectVersion: version,
    facts: { before: act === 'partner-key-made' ? null : {}, after: {} },
    recordedAt,
  })
}
