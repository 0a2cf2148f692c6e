import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../access/index.js'
import { accepted, type Result, refused } from '../foundation/index.js'
import type { Address, Complainant, ComplainantField } from './complainant.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'
import { parseComplainant, type RawComplainant } from './parse-complainant.js'

interface CheckFacts {
  /** All the data as they should read; null when they were right. */
  readonly corrected: RawComplainant | null
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/**
 * The data were compared with what the complainant says. What was wrong is put right; that it was is told by the
 * name of the field, never by what stood there. A later check replaces the one before it. @source KP-5
 */
export function checkComplainant(
  complaint: Complaint,
  { corrected, actor, at }: CheckFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('CHECK_COMPLAINANT', 'any', complaint, actor)
  if (!transition.ok) return transition
  if (actor.kind !== 'staff') return refused({ kind: 'not-permitted', permission: transition.value.by })
  const before = complaint.complainant
  const parsed =
    corrected === null ? accepted(before) : parseComplainant(corrected, 'reachable', ['complainant'])
  if (!parsed.ok) return parsed
  const changed = changedFields(before, parsed.value)
  const complainant = changed.length === 0 ? before : parsed.value
  const checked = { at, by: actor.handlerId }
  return accepted({
    complaint: { ...complaint, complainant, checked, version: complaint.version + 1 },
    facts: [{ kind: 'complainant-checked', checkedById: actor.handlerId, changed }],
    messages: [],
  })
}

function changedFields(before: Complainant, after: Complainant): readonly ComplainantField[] {
  const isSame: Record<ComplainantField, boolean> = {
    name: before.name === after.name,
    address: isSameAddress(before.address, after.address),
    telephone: before.telephone === after.telephone,
    email: before.email === after.email,
  }
  return (Object.keys(isSame) as ComplainantField[]).filter((field) => !isSame[field])
}

function isSameAddress(one: Address | null, other: Address | null): boolean {
  if (one === null || other === null) return one === other
  return (Object.keys(one) as (keyof Address)[]).every((part) => one[part] === other[part])
}
