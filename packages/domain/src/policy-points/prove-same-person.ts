import { civilDateOf, type SellerId } from '../foundation/index.js'
import type { BookingFacts } from './book-violation.js'
import type { Proof } from './circumstances.js'
import { closingsOf } from './closings-of.js'
import { conclude } from './conclude.js'
import type { PointsOutcome } from './points-outcome.js'

/**
 * Two register numbers are the same legal person: what is closed on one closes on the other, on the day of the proof.
 * Whatever closes by it needs a second person. @source D-6, D-15
 */
export function proveSamePerson(
  proof: Proof,
  { accounts, recording, circumstances }: BookingFacts,
): PointsOutcome {
  const proven = { ...circumstances, proofs: [...circumstances.proofs, proof] }
  const outcome = conclude({
    before: accounts,
    added: [],
    recording,
    circumstances: proven,
  })
  const due = closingsOf(accounts, civilDateOf(recording.at), circumstances)
  const ownerOf = (id: SellerId) => accounts.find(({ sellerId }) => sellerId === id)?.ownershipId
  const closes = outcome.effects.some(({ sellerId, stateBefore, standingAfter }) => {
    const owner = ownerOf(sellerId)
    const wasDue = owner !== undefined && due.has(owner)
    return stateBefore !== 'CLOSED' && standingAfter.state === 'CLOSED' && !wasDue
  })
  return { ...outcome, needsSecondPerson: closes }
}
