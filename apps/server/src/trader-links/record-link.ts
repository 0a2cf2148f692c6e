import type { LinkId, TraderId } from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import type { LinkFinding, TraderLinkState } from '@waarborg/domain/trader-links'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'
import { writtenEntry } from '../violations/index.js'

/** How each act is called in the journal and told as an event. */
export type LinkActName =
  | 'numbers-linked'
  | 'same-person-proven'
  | 'number-link-proposed'
  | 'number-link-confirmed'
  | 'number-link-declined'
  | 'number-link-withdrawn'
  | 'number-link-ended'

interface Change {
  readonly id: LinkId
  readonly traderIds: readonly TraderId[]
  readonly finding: LinkFinding
  readonly act: LinkActName
  readonly version: number
  /** Null for the first. */
  readonly from: TraderLinkState | null
  readonly to: TraderLinkState
  /** What was written of points; null when nothing was done yet. */
  readonly outcome: PointsOutcome | null
}

/** The journal entry and the event of an act on a link: ids, enums and days, no words. */
export async function recordLink(
  manager: EntityManager,
  { id: subjectId, traderIds, finding, act, version, from, to, outcome }: Change,
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
): Promise<void> {
  const subject = { subjectId, subjectNoun: 'link', recordedAt: storedMoment(at) }
  const { kind: found, ...days } = finding
  const told = JSON.parse(JSON.stringify(days)) as object
  const facts = [{ kind: act, found, traderIds, ...told }, ...(outcome?.entries ?? []).map(writtenEntry)]
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
