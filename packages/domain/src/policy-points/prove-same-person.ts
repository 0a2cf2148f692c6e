import type { BookingFacts } from './book-violation.js'
import type { Proof } from './circumstances.js'
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
  const closes = outcome.effects.some(
    ({ stateBefore, standingAfter }) => stateBefore !== 'CLOSED' && standingAfter.state === 'CLOSED',
  )
  return { ...outcome, needsSecondPerson: closes }
}
