import { idOfActor } from '@waarborg/domain/access'
import { accepted, type Result, type SellerContactId } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { newRandomId } from '../../graph/new-id.js'
import { once } from '../../idempotency/index.js'
import { recordOnContact } from '../record-on-contact.js'
import { aloneContacts, insertContact } from './contact.store.js'
import type { ContactRefusal } from './contact-refusal.js'
import { type RawContact, readContact } from './read-contact.js'

/** Lets somebody speak for sellers, who signs in by asking for a link. */
export function addSellerContact(
  context: RequestContext,
  { idempotencyKey, ...input }: RawContact & { readonly idempotencyKey?: string | null },
): Promise<Result<SellerContactId, ContactRefusal>> {
  const { actor, at, office } = context
  const id = newRandomId<'seller-contact'>()
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: 'seller-contact-added',
    key: idempotencyKey ?? context.idempotencyKey,
    body: input,
    at,
    answer: id,
  }
  return office.transact((manager) =>
    once(manager, call, async (): Promise<Result<unknown, ContactRefusal>> => {
      await aloneContacts(manager)
      const contact = await readContact(manager, input, null)
      if (!contact.ok) return contact
      await insertContact(manager, id, contact.value, at)
      const facts = { sellerIds: contact.value.sellerIds }
      await recordOnContact(manager, 'seller-contact-added', { id, version: 1, facts }, context)
      return accepted(null)
    }),
  )
}
