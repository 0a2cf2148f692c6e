import {
  accepted,
  type HandlerId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { BookingFacts, PointsOutcome } from '../policy-points/index.js'
import { effectOf } from './effect-of.js'
import { LONGEST_EVIDENCE } from './find-link.js'
import { linkInState } from './link-in-state.js'
import type { LinkRejection } from './link-rejection.js'
import type { TraderLink } from './trader-link.js'

/** A second person agrees: it stands from now on, with all that it does now. @source D-6, D-19 */
export function confirmLink(
  link: TraderLink,
  byId: HandlerId,
  facts: BookingFacts,
): Result<PointsOutcome, LinkRejection> {
  const read = together({ state: linkInState(link, 'PROPOSED'), another: isAnother(link, byId) })
  return read.ok ? accepted(effectOf(link, facts)) : read
}

/** Somebody does not agree, or who found it takes it back: nothing came of it. */
export function declineLink(link: TraderLink, reason: string): Result<string, LinkRejection> {
  const read = together({
    state: linkInState(link, 'PROPOSED'),
    reason: parseRequiredText(reason, { path: ['reason'], maximum: LONGEST_EVIDENCE, multiline: true }),
  })
  return read.ok ? accepted(read.value.reason) : read
}

const isAnother = ({ foundById }: TraderLink, byId: HandlerId): Result<null, LinkRejection> =>
  foundById === byId ? refused({ kind: 'second-person-is-another', path: ['linkId'] }) : accepted(null)
