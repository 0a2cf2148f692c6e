import { idOfActor } from '@waarborg/domain/access'
import { accepted, type Result, refused, type SellerContactId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { once } from '../../idempotency/index.js'
import { type ContactActName, recordOnContact } from '../record-on-contact.js'
import { aloneContacts, lockContact, type StoredContact } from './contact.store.js'
import type { ContactRefusal } from './contact-refusal.js'

export interface ContactInput {
  readonly contactId: string
  readonly expectedVersion: number
  readonly idempotencyKey?: string | null
}

export type ContactResult = Result<SellerContactId, ContactRefusal>

/**
 * An act on a contact that is there: found, of the version that was seen, and not disabled.
 * @param change what is done, as facts for the journal; it rises the version
 */
export function changeContact(
  context: RequestContext,
  act: ContactActName,
  { contactId, idempotencyKey, ...input }: ContactInput & { readonly [field: string]: unknown },
  change: (contact: StoredContact, manager: EntityManager) => Promise<Result<object, ContactRefusal>>,
): Promise<ContactResult> {
  const { actor, at, office } = context
  const id = decodeId('seller-contact', contactId)
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: act,
    key: idempotencyKey ?? context.idempotencyKey,
    body: { contactId, ...input },
    at,
    answer: id ?? ('' as SellerContactId),
  }
  return office.transact((manager) =>
    once(manager, call, async (): Promise<Result<unknown, ContactRefusal>> => {
      await aloneContacts(manager)
      const contact = await lockContact(manager, id)
      if (contact === null) return refused({ kind: 'unknown', path: ['contactId'], noun: 'seller-contact' })
      if (contact.isDisabled) return refused({ kind: 'contact-disabled', path: ['contactId'] })
      if (input.expectedVersion !== contact.version)
        return refused({ kind: 'conflict', path: ['expectedVersion'] })
      const changed = await change(contact, manager)
      if (!changed.ok) return changed
      const recorded = { id: contact.id, version: contact.version + 1, facts: changed.value }
      await recordOnContact(manager, act, recorded, context)
      return accepted(null)
    }),
  )
}
