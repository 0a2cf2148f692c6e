import type { Temporal } from 'temporal-polyfill'
import { civilDateOf } from '../foundation/index.js'
import type { Account } from './account.js'
import type { Circumstances } from './circumstances.js'
import { deductionsInForce } from './deductions-in-force.js'
import type { Deduction } from './ledger-entry.js'
import { oncePerViolation } from './once-per-violation.js'
import { relatedTo } from './reached-accounts.js'
import { recorded } from './recorded.js'
import type { Recording } from './recording.js'

interface CopyingFacts {
  /** All accounts of the register number and of those related to it. */
  readonly others: readonly Account[]
  readonly circumstances: Pick<Circumstances, 'links'>
  readonly recording: Recording
}

/**
 * What a new account takes along: what runs on others of its register number and reached beyond one account, and
 * all that runs on one in the same country that was left by choice. Each with the date it has. @source OS-1, OS-5
 */
export function copiesFor(
  opened: Omit<Account, 'entries'>,
  { others, circumstances, recording }: CopyingFacts,
): readonly Deduction[] {
  const on = civilDateOf(recording.at)
  const running = others.flatMap((other) =>
    deductionsInForce(other.entries, on).filter(({ deduction }) =>
      comesAlong(deduction, other, opened, circumstances),
    ),
  )
  return oncePerViolation(running).map(({ deduction, points }) => ({
    ...deduction,
    ...recorded(opened.sellerId, on, recording),
    origin: { kind: 'COPY', ofId: deduction.id },
    points,
  }))
}

function comesAlong(
  { reach, deedOn }: Deduction,
  other: Account,
  opened: Omit<Account, 'entries'>,
  { links }: Pick<Circumstances, 'links'>,
): boolean {
  const isOwn = other.ownershipId === opened.ownershipId
  if (isOwn && wasLeftFor(other, opened)) return true
  if (reach === 'ACCOUNT') return false
  return isOwn || isRelated(other, opened, { reach, deedOn, links })
}

function wasLeftFor({ leftOn, country }: Account, opened: Omit<Account, 'entries'>): boolean {
  return leftOn !== null && country === opened.country
}

interface Relation extends Pick<Circumstances, 'links'> {
  readonly reach: Deduction['reach']
  readonly deedOn: Temporal.PlainDate
}

function isRelated(
  other: Account,
  { ownershipId }: Omit<Account, 'entries'>,
  { reach, deedOn, links }: Relation,
): boolean {
  return (
    reach === 'REGISTER_NUMBER_AND_RELATED' &&
    relatedTo(other.ownershipId, links, deedOn).includes(ownershipId)
  )
}
