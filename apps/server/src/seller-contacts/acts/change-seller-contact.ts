import { accepted } from '@waarborg/domain/foundation'
import { endSellerSessionsOf } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { endSellerLinks } from '../sign-in/seller-link.js'
import { type ContactInput, type ContactResult, changeContact } from './change-contact.js'
import { saveContact } from './contact.store.js'
import { type RawContact, readContact } from './read-contact.js'

/** Decides anew who a contact is and for which sellers; with another address what the former one opened ends. */
export function changeSellerContact(
  context: RequestContext,
  input: ContactInput & RawContact,
): Promise<ContactResult> {
  return changeContact(context, 'seller-contact-changed', { ...input }, async (before, manager) => {
    const contact = await readContact(manager, input, before.id)
    if (!contact.ok) return contact
    const { email, sellerIds } = contact.value
    await saveContact(manager, before.id, contact.value)
    const hasMoved = email.toLowerCase() !== before.email.toLowerCase()
    if (hasMoved) {
      await endSellerSessionsOf(manager, before.id)
      await endSellerLinks(manager, before.id, context.at)
    }
    return accepted({ sellerIds, emailChanged: hasMoved })
  })
}
