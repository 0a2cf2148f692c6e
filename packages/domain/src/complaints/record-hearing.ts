import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import {
  accepted,
  type FieldRejection,
  type HandlerId,
  type HearingId,
  parseRequiredText,
  type Result,
  refused,
  type SellerId,
  together,
} from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { concernedOf, type HeardParty, type HeardStatement, type Hearing } from './hearing.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { MAXIMUM_EXPLANATION, MAXIMUM_REPORT, MAXIMUM_SHORT_TEXT } from './text-limits.js'
import { between, isEarlierThanReceipt, isLaterThanNow } from './tolerance.js'

interface HearingFacts {
  readonly id: HearingId
  readonly party: HeardParty
  /** What was said, or why hearing was left out. */
  readonly what: HeardStatement | { readonly waivedBecause: string | null }
  /** Whether the seller can read an extract of the complaint at this moment. @source D-16 */
  readonly isPutToSeller: boolean
  readonly actor: Actor
  readonly now: Temporal.Instant
}

/**
 * The seller or the colleague concerned was heard, or is not, for a reason. A seller is heard about the extract that
 * the complainant agreed to, and about nothing else. @source KM-1, D-16, D-18
 */
export function recordHearing(
  complaint: Complaint,
  { id, party, what, isPutToSeller, actor, now }: HearingFacts,
): Result<Outcome, ComplaintRejection> {
  const isWaived = 'waivedBecause' in what
  const transition = transitionFor('RECORD_HEARING', isWaived ? 'waived' : 'held', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const read = together({
    concernedId: parseConcerned(complaint, party, isPutToSeller || isWaived),
    said: isWaived ? parseWaiver(what.waivedBecause) : parseStatement(what, complaint, now),
  })
  if (!read.ok) return read
  const { concernedId, said } = read.value
  const { way = null, at: heardAt = null } = said.statement ?? {}
  const { round } = complaint
  const hearing: Hearing = {
    id,
    round,
    party,
    concernedId,
    ...said,
    recordedById: actor.handlerId,
    recordedAt: now,
  }
  return accepted({
    complaint: {
      ...complaint,
      hearings: [...complaint.hearings, hearing],
      version: complaint.version + 1,
    },
    facts: [
      {
        kind: isWaived ? 'hearing-waived' : 'hearing-recorded',
        hearingId: id,
        party,
        concernedId,
        way,
        heardAt,
        round,
      },
    ],
    messages: [],
  })
}

function parseConcerned(
  complaint: Complaint,
  party: HeardParty,
  mayBeHeard: boolean,
): Result<SellerId | HandlerId, ComplaintRejection> {
  const path = ['party']
  const concernedId = concernedOf(complaint, party)
  if (concernedId === null) return refused({ kind: 'concerns-nobody', path, party })
  return party === 'SELLER' && !mayBeHeard
    ? refused({ kind: 'put-to-seller-first', path })
    : accepted(concernedId)
}

type Said = Pick<Hearing, 'statement' | 'waivedBecause'>

function parseWaiver(raw: string | null): Result<Said, FieldRejection> {
  const reason = parseRequiredText(raw, {
    path: ['waivedBecause'],
    maximum: MAXIMUM_EXPLANATION,
    multiline: true,
  })
  return reason.ok ? accepted({ statement: null, waivedBecause: reason.value }) : reason
}

function parseStatement(
  { way, at, spokenWith, report }: HeardStatement,
  { receivedAt }: Complaint,
  now: Temporal.Instant,
): Result<Said, FieldRejection> {
  const read = together({
    at: parseMoment(at, receivedAt, now),
    spokenWith: parseRequiredText(spokenWith, {
      path: ['spokenWith'],
      maximum: MAXIMUM_SHORT_TEXT,
      multiline: false,
    }),
    report: parseRequiredText(report, { path: ['report'], maximum: MAXIMUM_REPORT, multiline: true }),
  })
  return read.ok ? accepted({ statement: { way, ...read.value }, waivedBecause: null }) : read
}

/** Between the receipt and now, as people’s clocks show it. */
function parseMoment(
  at: Temporal.Instant,
  receivedAt: Temporal.Instant,
  now: Temporal.Instant,
): Result<Temporal.Instant, FieldRejection> {
  const path = ['at']
  if (isLaterThanNow(at, now)) return refused({ kind: 'in-the-future', path })
  return isEarlierThanReceipt(at, receivedAt)
    ? refused({ kind: 'before', path, limit: 'receipt' })
    : accepted(between(receivedAt, at, now))
}
