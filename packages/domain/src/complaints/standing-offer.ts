import type { Complaint } from './complaint.js'
import type { Offer } from './offer.js'

/** The last offer of the present round, in whose place no other came. @source KP-6, KM-17 */
const standingOffer = ({ offers, round }: Complaint): Offer | undefined =>
  offers.findLast((offer) => offer.round === round)

/** The same, as long as nothing was chosen from it. */
export function unansweredOffer(complaint: Complaint): Offer | undefined {
  const offer = standingOffer(complaint)
  return offer?.chosenKey === null ? offer : undefined
}
