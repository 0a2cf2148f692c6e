import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type BookingFacts, type PointsOutcome, undoLink } from '../policy-points/index.js'
import { LONGEST_EVIDENCE } from './find-link.js'
import { inOrder } from './in-order.js'
import { linkInState } from './link-in-state.js'
import type { LinkRejection } from './link-rejection.js'
import type { RelatedFinding, TraderLink } from './trader-link.js'

export interface LinkEnd {
  /** The first day on which they no longer were. */
  readonly untilOn: Temporal.PlainDate
  readonly reason: string
}

export interface EndedLink {
  readonly finding: RelatedFinding
  readonly reason: string
  readonly outcome: PointsOutcome
}

/**
 * The numbers were related and no longer are: what came of it by deeds of that day and later is undone, and what came
 * by earlier ones stays with its dates. @source D-7, D-15
 */
export function endLink(
  link: TraderLink,
  { untilOn, ...end }: LinkEnd,
  facts: BookingFacts,
): Result<EndedLink, LinkRejection> {
  const read = together({
    state: linkInState(link, 'STANDING'),
    finding: ended(link, untilOn, civilDateOf(facts.recording.at)),
    reason: parseRequiredText(end.reason, { path: ['reason'], maximum: LONGEST_EVIDENCE, multiline: true }),
  })
  if (!read.ok) return read
  const { finding, reason } = read.value
  return accepted({ finding, reason, outcome: undoLink(link.id, facts, untilOn) })
}

function ended(
  { finding }: TraderLink,
  untilOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Result<RelatedFinding, LinkRejection> {
  if (finding.kind === 'SAME_PERSON') return refused({ kind: 'proof-does-not-end', path: ['linkId'] })
  if (finding.untilOn !== null) return refused({ kind: 'ended-already', path: ['linkId'] })
  const days = inOrder({ ...finding, untilOn }, today)
  return days.ok ? accepted({ ...finding, untilOn }) : days
}
