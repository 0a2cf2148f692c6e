import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, civilDateOf, isLaterDay, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { ChosenBy, Offer } from './offer.js'
import type { Outcome } from './outcome.js'
import { type Offering, unansweredOffer } from './standing-offer.js'

interface ChoiceFacts {
  readonly key: string
  /** Staff who were told so, or the complainant by the secret link. */
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** The complainant chooses one of what was offered, at the last on the day until which it stands. @source KP-6 */
export function chooseRemedy(
  complaint: Complaint,
  { key, actor, at }: ChoiceFacts,
): Result<Outcome, ComplaintRejection> {
  const isByLink = actor.kind === 'public'
  const transition = transitionFor('CHOOSE_REMEDY', isByLink ? 'by-link' : 'told', complaint, actor)
  if (!transition.ok) return transition
  const [obstacle] = obstaclesToChoosing(complaint, at)
  const offer = unansweredOffer(complaint)
  if (obstacle !== undefined || offer === undefined) return refused(obstacle ?? { kind: 'nothing-to-choose' })
  if (offer.options.every((option) => option.key !== key))
    return refused({ kind: 'unknown', path: ['key'], noun: 'option' })
  return chosen(complaint, offer, key, isByLink ? 'COMPLAINANT' : 'STAFF', at)
}

/** Why nothing can be chosen at this moment, whoever chooses. @source KP-6 */
export function obstaclesToChoosing(
  complaint: Offering,
  at: Temporal.Instant,
): readonly ComplaintRejection[] {
  const offer = unansweredOffer(complaint)
  if (offer === undefined) return [{ kind: 'nothing-to-choose' }]
  const { answerBy } = offer
  return isLaterDay(civilDateOf(at), answerBy) ? [{ kind: 'choice-past', answerBy }] : []
}

/** Nobody answered in time, so that the default holds. @source KP-6 */
export function letDefaultHold(
  complaint: Complaint,
  { actor, at }: Omit<ChoiceFacts, 'key'>,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('LET_DEFAULT_HOLD', 'any', complaint, actor)
  if (!transition.ok) return transition
  const offer = unansweredOffer(complaint)
  const isDue = offer !== undefined && isLaterDay(civilDateOf(at), offer.answerBy)
  if (!isDue || offer.defaultKey === null) return refused({ kind: 'nothing-to-choose' })
  return chosen(complaint, offer, offer.defaultKey, 'DEFAULT', at)
}

function chosen(
  complaint: Complaint,
  offer: Offer,
  chosenKey: string,
  chosenBy: ChosenBy,
  chosenAt: Temporal.Instant,
): Result<Outcome, never> {
  const answered = { ...offer, chosenKey, chosenBy, chosenAt }
  const offers = complaint.offers.map((each) => (each === offer ? answered : each))
  return accepted({
    complaint: { ...complaint, offers, version: complaint.version + 1 },
    facts: [{ kind: 'remedy-chosen', offerId: offer.id, chosenKey, chosenBy }],
    messages: [],
  })
}
