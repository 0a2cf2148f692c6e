import { accepted, type SellerContactId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { Office } from '../../office.js'
import { makeSellerLink, sellerAddress } from './seller-link.js'

/**
 * Makes a link for a contact without mailing it, for a demonstration.
 * @param email whose; the first by name when null
 * @returns where it leads; null when nobody has the address
 */
export async function sellerLinkFor(
  office: Pick<Office, 'reads' | 'transact' | 'publicUrl' | 'derive'>,
  email: string | null,
  at: Temporal.Instant,
): Promise<string | null> {
  const contact = await office.reads.row<{ id: SellerContactId; language: 'NL' | 'EN' }>({
    text: `select id, language from seller_contact
      where disabled_at is null and ($1::text is null or lower(email) = lower($1)) order by name limit 1`,
    values: [email],
  })
  if (contact === undefined) return null
  const made = await office.transact(async (manager) =>
    accepted(await makeSellerLink(manager, contact.id, at)),
  )
  return made.ok ? sellerAddress(office, contact.language, made.value) : null
}
