import type { Offer } from '@waarborg/domain/complaints'
import type { ComplaintId, OfferId } from '@waarborg/domain/foundation'
import type { Write } from '../../database/write-together.js'
import { changesOfMembers } from '../changes-of-members.js'
import type { OfferRow } from './offer.row.js'

export const toOffer = ({ complaintId: _, ...row }: OfferRow): Offer => ({ ...row, id: row.id as OfferId })

export function changesOfOffers(
  complaintId: ComplaintId,
  before: readonly Offer[],
  after: readonly Offer[],
): readonly Write[] {
  return changesOfMembers('offer', before, after, (offer) => ({ ...offer, complaintId }))
}
