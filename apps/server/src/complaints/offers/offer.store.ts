import type { Offer } from '@waarborg/domain/complaints'
import type { ComplaintId, OfferId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { saveMembers } from '../save-members.js'
import { OfferRow } from './offer.row.js'

export const toOffer = ({ complaintId: _, ...row }: OfferRow): Offer => ({ ...row, id: row.id as OfferId })

export function saveOffers(
  manager: EntityManager,
  complaintId: ComplaintId,
  before: readonly Offer[],
  after: readonly Offer[],
): Promise<void> {
  return saveMembers(manager, OfferRow, before, after, (offer) => ({ ...offer, complaintId }))
}
