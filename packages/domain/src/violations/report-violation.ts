import type { Temporal } from 'temporal-polyfill'
import { type Complaint, tracesIn } from '../complaints/index.js'
import {
  accepted,
  civilDateOf,
  type FieldPath,
  isEarlierDay,
  isLaterDay,
  type PolicyCategoryId,
  parseRequiredText,
  parseText,
  type Result,
  refused,
  type SellerId,
  together,
  type ViolationId,
} from '../foundation/index.js'
import { hadPolicyOn, type Policy, policyOn } from '../policy-points/index.js'
import type { Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

export const LONGEST_FACTS = 5_000
export const LONGEST_EVIDENCE = 500
export const MOST_EVIDENCE = 20
const MOST_TIMES = 1_000_000
const LONGEST_URGENCY = 2_000

export interface Evidence {
  /** What it shows, in words. */
  readonly what: string
}

export interface ReportForm<Shown extends Evidence> {
  readonly facts: string
  readonly deedOn: Temporal.PlainDate
  /** How often it was done: of 200 listings in one sweep, 200. */
  readonly quantity: number
  /** Why the reporter thinks that it cannot wait; whoever decides records that anew. */
  readonly urgency: string | null
  /** At least one. */
  readonly evidence: readonly Shown[]
}

export interface ReportFacts {
  readonly id: ViolationId
  /** Null when no account has the id that was given. */
  readonly seller: { readonly id: SellerId; readonly openedOn: Temporal.PlainDate } | null
  /** Null when no category has the id that was given. */
  readonly categoryId: PolicyCategoryId | null
  readonly policies: readonly Policy[]
  /** The complaint that led to it. */
  readonly complaint: Complaint | null
  readonly at: Temporal.Instant
}

/** A report that can be written down. */
export interface Reported<Shown extends Evidence> extends Pick<ReportForm<Shown>, 'quantity' | 'urgency'> {
  readonly violation: Violation
  readonly evidence: readonly Shown[]
}

/** Somebody says that a seller broke the terms; nothing is decided by it. @source BP-8, D-8, D-10 */
export function reportViolation<Shown extends Evidence>(
  form: ReportForm<Shown>,
  report: ReportFacts,
): Result<Reported<Shown>, ViolationRejection> {
  const read = together({
    sellerId: knownSeller(report),
    categoryId: knownCategory(form, report),
    deedOn: parseDeed(form.deedOn, report),
    complaint: sameSeller(report),
    facts: parseTold(form.facts, ['facts'], LONGEST_FACTS, report),
    quantity: parseQuantity(form.quantity),
    urgency: parseText(form.urgency, { path: ['urgency'], maximum: LONGEST_URGENCY, multiline: true }),
    evidence: parseEvidence(form.evidence, report),
  })
  if (!read.ok) return read
  const { evidence, quantity, urgency, complaint: _, ...told } = read.value
  const undecided = { hearing: null, decision: null, objection: null, loweredTo: null } as const
  return accepted({
    evidence,
    quantity,
    urgency,
    violation: { id: report.id, state: 'REPORTED', ...told, ...undecided, version: 1 },
  })
}

const knownSeller = ({ seller }: ReportFacts): Result<SellerId, ViolationRejection> =>
  seller === null ? refused({ kind: 'unknown', path: ['sellerId'], noun: 'seller' }) : accepted(seller.id)

/** The category, when it was in the policy on the day of the deed. */
export function knownCategory(
  { deedOn }: Pick<ReportForm<Evidence>, 'deedOn'>,
  { categoryId, policies, at }: Pick<ReportFacts, 'categoryId' | 'policies' | 'at'>,
): Result<PolicyCategoryId, ViolationRejection> {
  const path = ['policyCategoryId']
  if (categoryId === null) return refused({ kind: 'unknown', path, noun: 'policy-category' })
  const isIn = ({ categories }: Policy) => categories.some((rule) => rule.categoryId === categoryId)
  const ofDeed = hadPolicyOn(policies, deedOn) ? policyOn(policies, deedOn) : null
  if (ofDeed !== null && isIn(ofDeed)) return accepted(categoryId)
  const isNow = isIn(policyOn(policies, civilDateOf(at)))
  return refused(isNow ? { kind: 'before-the-rule', path: ['deedOn'] } : { kind: 'category-retired', path })
}

/** The day of the deed: not to come, and not before the account. */
export function parseDeed(
  deedOn: Temporal.PlainDate,
  { seller, at }: Pick<ReportFacts, 'seller' | 'at'>,
): Result<Temporal.PlainDate, ViolationRejection> {
  const path = ['deedOn']
  if (isLaterDay(deedOn, civilDateOf(at))) return refused({ kind: 'in-the-future', path })
  const isBefore = seller !== null && isEarlierDay(deedOn, seller.openedOn)
  return isBefore ? refused({ kind: 'not-there-on-the-day', path }) : accepted(deedOn)
}

function parseQuantity(quantity: number): Result<number, ViolationRejection> {
  const isThere = Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= MOST_TIMES
  return isThere
    ? accepted(quantity)
    : refused({ kind: 'quantity-out-of-range', path: ['quantity'], maximum: MOST_TIMES })
}

/** A complaint that names a seller is about that one. */
function sameSeller({ seller, complaint }: ReportFacts): Result<null, ViolationRejection> {
  const about = complaint?.matter.sellerId ?? null
  return about === null || seller === null || about === seller.id
    ? accepted(null)
    : refused({ kind: 'of-another-seller', path: ['complaintId'] })
}

function parseEvidence<Shown extends Evidence>(
  raw: readonly Shown[],
  report: ReportFacts,
): Result<readonly Shown[], ViolationRejection> {
  const path = ['evidence']
  if (raw.length === 0) return refused({ kind: 'required', path })
  if (raw.length > MOST_EVIDENCE) return refused({ kind: 'too-many', path, maximum: MOST_EVIDENCE })
  const read = raw.map((shown, place) => ({
    shown,
    what: parseTold(shown.what, [...path, place, 'what'], LONGEST_EVIDENCE, report),
  }))
  const faults = read.flatMap(({ what }) => (what.ok ? [] : what.rejections))
  if (faults.length > 0) return refused(...faults)
  return accepted(read.flatMap(({ shown, what }) => (what.ok ? [{ ...shown, what: what.value }] : [])))
}

/** A text that the seller reads: from it nobody can tell who complained. */
function parseTold(
  raw: string,
  path: FieldPath,
  maximum: number,
  { complaint }: ReportFacts,
): Result<string, ViolationRejection> {
  const text = parseRequiredText(raw, { path, maximum, multiline: true })
  if (!text.ok || complaint === null) return text
  const traces = tracesIn(text.value, complaint).map(
    (trace) => ({ kind: 'tells-who', path, ...trace }) as const,
  )
  return traces.length === 0 ? text : refused(...traces)
}
