import type { ForceMajeureState, ForceMajeureWindow } from '@waarborg/domain/force-majeure'
import type { LedgerEntry } from '@waarborg/domain/policy-points'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import { writtenEntry } from '../violations/index.js'

/** How each act is called in the journal and told as an event. */
export type ForceMajeureActName =
  | 'force-majeure-recorded'
  | 'force-majeure-proposed'
  | 'force-majeure-confirmed'
  | 'force-majeure-declined'
  | 'force-majeure-ended'

interface Change extends Pick<ForceMajeureWindow, 'id' | 'fromOn' | 'untilOn' | 'categoryIds'> {
  readonly act: ForceMajeureActName
  readonly version: number
  /** Null for the first. */
  readonly from: ForceMajeureState | null
  readonly to: ForceMajeureState
  /** How many violations were withdrawn by it. */
  readonly withdrawn: number
  /** What followed from that in the ledgers; what was withdrawn itself stands with each violation. */
  readonly followed: readonly LedgerEntry[]
}

/** The journal entry and the event of an act on force majeure: ids, days and numbers, no words. */
export async function recordForceMajeureAct(
  manager: EntityManager,
  { id: subjectId, fromOn, untilOn, categoryIds, act, version, from, to, withdrawn, followed }: Change,
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
): Promise<void> {
  const subject = { subjectId, subjectNoun: 'force-majeure', recordedAt: storedMoment(at) }
  const days = { fromOn: fromOn.toString(), untilOn: untilOn.toString() }
  const facts = [{ kind: act, ...days, categoryIds, withdrawn }, ...followed.map(writtenEntry)]
  await writeTogether(manager, [
    await nextEntry(manager, { ...subject, ...byActor(actor), act, facts }),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      ...subject,
      subjectVersion: version,
      facts: { before: from === null ? null : { state: from }, after: { state: to } },
    }),
  ])
}
