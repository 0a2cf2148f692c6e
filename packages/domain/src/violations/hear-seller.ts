import { Temporal } from 'temporal-polyfill'
import {
  accepted,
  civilDateOf,
  isEarlierDay,
  parseText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { inStateFor } from './lifecycle.js'
import type { Hearing, Violation } from './violation.js'
import type { ViolationRejection } from './violation-rejection.js'

export interface HearingForm {
  readonly heardOn: Temporal.PlainDate | null
  /** What the seller said. */
  readonly account: string | null
  /** Why waiting for the seller would do harm. */
  readonly urgency: string | null
}

const LONGEST = 5_000

/** What the seller said before the decision, or why that cannot be waited for. */
export function hearSeller(
  violation: Violation,
  form: HearingForm,
  { at }: { readonly at: Temporal.Instant },
): Result<Violation & { readonly hearing: Hearing }, ViolationRejection> {
  const read = together({
    state: inStateFor('HEAR_SELLER', violation),
    account: parseText(form.account, { path: ['account'], maximum: LONGEST, multiline: true }),
    urgency: parseText(form.urgency, { path: ['urgency'], maximum: LONGEST, multiline: true }),
    heardOn: parseDay(form, violation, at),
  })
  if (!read.ok) return read
  const { account, urgency, heardOn } = read.value
  if (account !== null && heardOn !== null)
    return accepted({ ...violation, hearing: { kind: 'HEARD', heardOn, account } })
  if (account !== null) return refused({ kind: 'required', path: ['heardOn'] })
  return urgency === null
    ? refused({ kind: 'required', path: ['account'] })
    : accepted({ ...violation, hearing: { kind: 'URGENT', reason: urgency } })
}

function parseDay(
  { heardOn }: HearingForm,
  { deedOn }: Violation,
  at: Temporal.Instant,
): Result<Temporal.PlainDate | null, ViolationRejection> {
  const path = ['heardOn']
  if (heardOn === null) return accepted(null)
  if (Temporal.PlainDate.compare(heardOn, civilDateOf(at)) > 0)
    return refused({ kind: 'in-the-future', path })
  return isEarlierDay(heardOn, deedOn) ? refused({ kind: 'before-the-deed', path }) : accepted(heardOn)
}
