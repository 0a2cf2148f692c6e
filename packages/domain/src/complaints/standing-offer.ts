import type { Offer } from './offer.js'

type Offered = Pick<Offer, 'round' | 'chosenKey' | 'answerBy'>

/** What was offered in a round, the oldest first. */
export interface Offering<Made extends Offered = Offered> {
  readonly round: number
  readonly offers: readonly Made[]
}

/** The last offer of the present round, as long as nothing was chosen from it. @source KP-6, KM-17 */
export function unansweredOffer<Made extends Offered>({ offers, round }: Offering<Made>): Made | undefined {
  const standing = offers.findLast((offer) => offer.round === round)
  return standing?.chosenKey === null ? standing : undefined
}
