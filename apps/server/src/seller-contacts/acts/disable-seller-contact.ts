import { accepted } from '@waarborg/domain/foundation'
import { endSellerSessionsOf } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { endSellerLinks } from '../sign-in/seller-link.js'
import { type ContactInput, type ContactResult, changeContact } from './change-contact.js'

/** Shuts a contact out at once: sessions and links end with it. The keys of its sellers stay. */
export function disableSellerContact(context: RequestContext, input: ContactInput): Promise<ContactResult> {
  return changeContact(context, 'seller-contact-disabled', { ...input }, async (before, manager) => {
    await manager.query('update seller_contact set disabled_at = $2, version = version + 1 where id = $1', [
      before.id,
      context.at.toString(),
    ])
    await endSellerSessionsOf(manager, before.id)
    await endSellerLinks(manager, before.id, context.at)
    return accepted({})
  })
}
