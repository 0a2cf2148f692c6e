import type { SellerId, TraderId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { writeTogether } from '../database/write-together.js'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { byActor, nextEntry } from '../journal/index.js'
import { eventToAnnounce } from '../live/index.js'

export type AccountActName = 'seller-registered' | 'account-left'
export type BlockActName =
  | 'blocked-number-tried'
  | 'block-lift-asked'
  | 'block-lifted'
  | 'block-lift-declined'

type Recorded = {
  readonly version: number
  /** Ids, enums and dates, no words. */
  readonly facts: object
} & (
  | { readonly noun: 'seller'; readonly id: SellerId; readonly act: AccountActName }
  | { readonly noun: 'trader'; readonly id: TraderId; readonly act: BlockActName }
)

/** The journal entry and the event of an act on an account or on a register number, whose lock the caller holds. */
export async function recordOnAccount(
  manager: EntityManager,
  { noun, id, act, version, facts }: Recorded,
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
): Promise<void> {
  const subject = { subjectId: id, subjectNoun: noun, recordedAt: storedMoment(at) }
  await writeTogether(manager, [
    await nextEntry(manager, { ...subject, ...byActor(actor), act, facts: [{ kind: act, ...facts }] }),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      ...subject,
      subjectVersion: version,
      facts: { before: act === 'seller-registered' ? null : {}, after: {} },
    }),
  ])
}
