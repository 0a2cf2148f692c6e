import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import {
  accepted,
  civilDateOf,
  type ExtractId,
  parseRequiredText,
  type Result,
  refused,
  type SellerId,
  together,
} from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import type { Extract } from './extract.js'
import { tracesIn } from './find-traces.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { MAXIMUM_EXTRACT, MINIMUM_EXTRACT } from './text-limits.js'

interface PuttingFacts {
  readonly id: ExtractId
  readonly text: string
  /** The day on which the complainant agreed to it. */
  readonly consentOn: Temporal.PlainDate
  readonly actor: Actor
  readonly now: Temporal.Instant
}

/**
 * The seller concerned is given an extract that was written for it, after the complainant agreed, and from which
 * nobody can tell who that is. @source KP-1, D-16
 */
export function putToSeller(
  complaint: Complaint,
  { id, text, consentOn, actor, now }: PuttingFacts,
): Result<Outcome & { readonly extract: Extract }, ComplaintRejection> {
  const transition = transitionFor('PUT_TO_SELLER', 'any', complaint, actor)
  if (!transition.ok) return transition
  const read = together({
    sellerId: knownSeller(complaint),
    text: parseExtract(text, complaint),
    consentOn: parseConsent(consentOn, complaint, now),
  })
  if (!read.ok) return read
  const extract = { id, ...read.value }
  return accepted({
    extract,
    complaint: { ...complaint, version: complaint.version + 1 },
    facts: [{ kind: 'put-to-seller', extractId: id, sellerId: extract.sellerId, consentOn }],
    messages: [],
  })
}

const knownSeller = ({ matter: { sellerId } }: Complaint): Result<SellerId, ComplaintRejection> =>
  sellerId === null ? refused({ kind: 'no-known-seller' }) : accepted(sellerId)

function parseExtract(raw: string, complaint: Complaint): Result<string, ComplaintRejection> {
  const path = ['text']
  const text = parseRequiredText(raw, { path, maximum: MAXIMUM_EXTRACT, multiline: true })
  if (!text.ok) return text
  if ([...text.value].length < MINIMUM_EXTRACT)
    return refused({ kind: 'too-short', path, minimum: MINIMUM_EXTRACT })
  const [first, ...others] = tracesIn(text.value, complaint).map(
    (trace) => ({ kind: 'tells-who', path, ...trace }) as const,
  )
  return first === undefined ? accepted(text.value) : refused(first, ...others)
}

/** On the day of the receipt at the earliest, and today at the latest. */
function parseConsent(
  on: Temporal.PlainDate,
  { receivedAt }: Complaint,
  now: Temporal.Instant,
): Result<Temporal.PlainDate, ComplaintRejection> {
  const path = ['consentOn']
  if (Temporal.PlainDate.compare(on, civilDateOf(now)) > 0) return refused({ kind: 'in-the-future', path })
  return Temporal.PlainDate.compare(on, civilDateOf(receivedAt)) < 0
    ? refused({ kind: 'before', path, limit: 'receipt' })
    : accepted(on)
}
