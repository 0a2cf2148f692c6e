import {
  accepted,
  type FieldRejection,
  parseEmail,
  type Result,
  type SellerContactId,
} from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { oweMail } from '../../mail/index.js'
import { type Allowance, callerOf, type Throttled, take } from '../../throttle/index.js'
import { makeSellerLink } from './seller-link.js'

const perAddress: Allowance = { name: 'seller-link-address', atOnce: 20, everySeconds: 180 }
/** At most three mails an hour. */
const perEmail: Allowance = { name: 'seller-link-email', atOnce: 3, everySeconds: 20 * 60 }

export const SELLER_LINK = 'seller-link'

/**
 * Mails a link to sign in with to whoever speaks for sellers and has this address. The answer, and the work for it, is
 * the same for everybody.
 */
export async function requestSellerLink(
  context: RequestContext,
  input: { readonly email: string },
): Promise<Result<'requested', FieldRejection | Throttled>> {
  const { office, address, at, requestId } = context
  const isCalm = await take(office, perAddress, callerOf(address))
  if (!isCalm.ok) return isCalm
  const email = parseEmail(input.email, ['email'])
  if (!email.ok) return email
  const contact = await office.reads.row<{ id: SellerContactId }>({
    name: 'contact by address',
    text: 'select id from seller_contact where lower(email) = lower($1) and disabled_at is null',
    values: [email.value],
  })
  const isFew = await take(office, perEmail, email.value.toLowerCase())
  const sellerContactId = isFew.ok ? (contact?.id ?? null) : null
  return office.transact(async (manager) => {
    const linkId = await makeSellerLink(manager, sellerContactId, at)
    const mail = { id: newId(), kind: SELLER_LINK, sellerContactId, facts: { linkId }, at }
    await oweMail(manager, mail, requestId)
    return accepted('requested')
  })
}
