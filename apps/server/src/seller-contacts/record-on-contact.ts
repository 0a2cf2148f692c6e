import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import { appendEntry, byActor } from '../journal/index.js'
import { announceEvent } from '../live/index.js'

/** How the journal and the events call somebody who speaks for sellers. */
const SELLER_CONTACT = 'seller-contact'

export type ContactActName =
  | 'seller-contact-added'
  | 'seller-contact-changed'
  | 'seller-contact-disabled'
  | 'seller-calendar-made'
  | 'seller-calendar-ended'

/** The journal entry and the event of an act on a contact: which one and for which sellers, never a name or address. */
export async function recordOnContact(
  manager: EntityManager,
  act: ContactActName,
  contact: { readonly id: string; readonly version: number; readonly facts: object },
  { actor, at }: Pick<RequestContext, 'actor' | 'at'>,
): Promise<void> {
  const { id, version, facts } = contact
  const recordedAt = at.toString({ smallestUnit: 'millisecond' })
  await appendEntry(manager, {
    subjectId: id,
    subjectNoun: SELLER_CONTACT,
    recordedAt,
    ...byActor(actor),
    act,
    facts: [{ kind: act, version, ...facts }],
  })
  await announceEvent(manager, {
    id: newId<'event'>(),
    kind: act,
    subjectNoun: SELLER_CONTACT,
    subjectId: id,
    subjectVersion: version,
    facts: { before: act === 'seller-contact-added' ? null : {}, after: {} },
    recordedAt,
  })
}
