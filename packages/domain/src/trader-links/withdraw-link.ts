import { accepted, parseRequiredText, type Result, together } from '../foundation/index.js'
import { type BookingFacts, type PointsOutcome, settleLedgers, undoLink } from '../policy-points/index.js'
import { LONGEST_EVIDENCE } from './find-link.js'
import { linkInState } from './link-in-state.js'
import type { LinkRejection } from './link-rejection.js'
import type { TraderLink } from './trader-link.js'

export interface WithdrawnLink {
  readonly reason: string
  readonly outcome: PointsOutcome
}

/** It was wrong: all that came of it is undone as if it had never been. @source D-7 */
export function withdrawLink(
  link: TraderLink,
  reason: string,
  facts: BookingFacts,
): Result<WithdrawnLink, LinkRejection> {
  const read = together({
    state: linkInState(link, 'STANDING'),
    reason: parseRequiredText(reason, { path: ['reason'], maximum: LONGEST_EVIDENCE, multiline: true }),
  })
  if (!read.ok) return read
  return accepted({ reason: read.value.reason, outcome: undone(link, facts) })
}

function undone({ id, finding, ownershipIds }: TraderLink, facts: BookingFacts): PointsOutcome {
  if (finding.kind === 'RELATED') return undoLink(id, facts)
  const { proofs } = facts.circumstances
  const others = proofs.filter((proof) => !proof.ownershipIds.every((one) => ownershipIds.includes(one)))
  return settleLedgers({ ...facts, circumstances: { ...facts.circumstances, proofs: others } })
}
