import {
  accepted,
  civilDateOf,
  isLaterDay,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { BookingFacts, PointsOutcome } from '../policy-points/index.js'
import { effectOf } from './effect-of.js'
import { inOrder } from './in-order.js'
import type { LinkRejection } from './link-rejection.js'
import type { LinkFinding, TraderLink } from './trader-link.js'

export interface LinkForm extends Pick<TraderLink, 'id' | 'ownershipIds' | 'finding'> {
  /** What shows it, in words. */
  readonly evidence: string
}

export interface FindingFacts extends BookingFacts {
  /** All that stands between these two numbers, or waits for a second person. */
  readonly known: readonly Pick<TraderLink, 'finding'>[]
}

export interface FoundLink {
  readonly evidence: string
  /** Proposed when it waits for a second person: then nothing is done yet. @source D-6 */
  readonly state: 'PROPOSED' | 'STANDING'
  readonly outcome: PointsOutcome
}

export const LONGEST_EVIDENCE = 2_000

/** Somebody found that two register numbers are related, or of the same legal person. @source D-6, D-8, D-15 */
export function findLink(form: LinkForm, facts: FindingFacts): Result<FoundLink, LinkRejection> {
  const { ownershipIds, finding } = form
  const read = together({
    numbers: twoNumbers(ownershipIds),
    known: isNew(finding, facts.known),
    days: inOrder(finding, civilDateOf(facts.recording.at)),
    evidence: parseRequiredText(form.evidence, {
      path: ['evidence'],
      maximum: LONGEST_EVIDENCE,
      multiline: true,
    }),
  })
  if (!read.ok) return read
  const outcome = effectOf(form, facts)
  const state = outcome.needsSecondPerson ? 'PROPOSED' : 'STANDING'
  return accepted({ evidence: read.value.evidence, state, outcome })
}

const other = ['otherSellerId']

const twoNumbers = ([one, two]: LinkForm['ownershipIds']): Result<null, LinkRejection> =>
  one === two ? refused({ kind: 'same-number', path: other }) : accepted(null)

function isNew(finding: LinkFinding, known: FindingFacts['known']): Result<null, LinkRejection> {
  const isKnown = known.some((link) => overlap(link.finding, finding))
  return isKnown ? refused({ kind: 'linked-already', path: other }) : accepted(null)
}

function overlap(one: LinkFinding, two: LinkFinding): boolean {
  if (one.kind === 'SAME_PERSON' || two.kind === 'SAME_PERSON') return one.kind === two.kind
  const endsBefore = (first: typeof one, then: typeof one) =>
    first.untilOn !== null && !isLaterDay(first.untilOn, then.sinceOn)
  return !endsBefore(one, two) && !endsBefore(two, one)
}
