import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import type { WorkingCalendar } from '../deadlines/index.js'
import { accepted, type OfferId, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Offer } from './offer.js'
import type { Outcome } from './outcome.js'
import { parseOffer, type RawOffer } from './parse-offer.js'

interface OfferFacts {
  readonly id: OfferId
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
}

/**
 * The complainant gets solutions to choose from, until a day. It takes the place of an offer that was not answered;
 * that one stays as it was made. All faults come back at once. @source KP-6
 */
export function offerRemedies(
  complaint: Complaint,
  raw: RawOffer,
  { id, actor, at, calendar }: OfferFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('OFFER_REMEDIES', 'any', complaint, actor)
  if (!transition.ok) return transition
  const parsed = parseOffer(raw, at, calendar)
  if (!parsed.ok) return refused(...parsed.rejections)
  const { id: complaintId, round, locale } = complaint
  const unanswered = { chosenKey: null, chosenBy: null, chosenAt: null }
  const offer: Offer = { id, round, ...parsed.value, offeredAt: at, ...unanswered }
  const { options, defaultKey, answerBy } = offer
  const remedies = options.map(({ kind }) => kind)
  const amountsInCents = options.map(({ amount }) => amount?.cents ?? null)
  return accepted({
    complaint: { ...complaint, offers: [...complaint.offers, offer], version: complaint.version + 1 },
    facts: [{ kind: 'remedies-offered', offerId: id, round, remedies, amountsInCents, defaultKey, answerBy }],
    messages:
      complaint.complainant.email === null
        ? []
        : [{ kind: 'options', complaintId, locale, offerId: id, answerBy }],
  })
}
