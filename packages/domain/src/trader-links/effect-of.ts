import { civilDateOf } from '../foundation/index.js'
import {
  type BookingFacts,
  type PointsOutcome,
  proveSamePerson,
  relateNumbers,
} from '../policy-points/index.js'
import type { TraderLink } from './trader-link.js'

/** What it does to the accounts of both numbers when it stands from now on. */
export function effectOf(
  { id: linkId, ownershipIds, finding }: Pick<TraderLink, 'id' | 'ownershipIds' | 'finding'>,
  facts: BookingFacts,
): PointsOutcome {
  if (finding.kind === 'SAME_PERSON')
    return proveSamePerson({ ownershipIds, provenOn: civilDateOf(facts.recording.at) }, facts)
  const { sinceOn, untilOn } = finding
  return relateNumbers({ linkId, ownershipIds, sinceOn, untilOn }, facts)
}
