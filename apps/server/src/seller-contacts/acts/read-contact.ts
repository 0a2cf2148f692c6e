import { accepted, type Result, refused, type SellerContactId } from '@waarborg/domain/foundation'
import { parseSellerContact } from '@waarborg/domain/sellers'
import type { EntityManager } from 'typeorm'
import { decodeId } from '../../graph/ids.js'
import { type ContactTerms, isTaken, sellersThere } from './contact.store.js'
import type { ContactRefusal } from './contact-refusal.js'

export interface RawContact {
  readonly name: string
  readonly email: string
  readonly language: 'NL' | 'EN'
  readonly sellerIds: readonly string[]
}

/** A contact as the form has it, or all that is wrong with it. */
export async function readContact(
  manager: EntityManager,
  { name, email, language, sellerIds }: RawContact,
  but: SellerContactId | null,
): Promise<Result<ContactTerms, ContactRefusal>> {
  const ids = sellerIds.map((id) => decodeId('seller', id))
  const read = parseSellerContact({ name, email, sellerIds: await sellersThere(manager, ids) })
  if (!read.ok) return read
  if (await isTaken(manager, read.value.email, but)) return refused({ kind: 'email-taken', path: ['email'] })
  return accepted({ ...read.value, language })
}
