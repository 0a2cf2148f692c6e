import {
  accepted,
  isBlank,
  type PolicyCategoryId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type BookedElsewhere, hadPolicyOn, REACHES, takeOverFaults } from '../policy-points/index.js'
import { LONGEST_FACTS } from '../violations/index.js'
import {
  accountKey,
  type Known,
  type KnownAccount,
  type NamedAccount,
  type RawRow,
  SEVERAL,
} from './known.js'
import { choiceField, dayField, required } from './read-field.js'
import { externalIdField } from './read-history-row.js'
import { accountFields } from './read-seller-row.js'
import type { RowFault } from './row-fault.js'

/** A violation that was booked in another system, with the days it has there. @source BP-8, KM-19 */
export interface ViolationRow extends Omit<BookedElsewhere, 'violationId'>, Pick<KnownAccount, 'traderId'> {
  readonly externalId: string
  /** Neutral: the seller reads them. */
  readonly facts: string
  /** As the row names it. */
  readonly account: NamedAccount
  /** Its code. */
  readonly policyCategory: string
}

/** All faults of the row at once; whether it leaves an account nothing only its ledger tells. */
export function readViolationRow(row: RawRow, known: Known): Result<ViolationRow, RowFault> {
  const named = together(accountFields(row))
  const read = together({
    externalId: externalIdField(row),
    account: named.ok ? accountNamed(named.value, known) : named,
    categoryId: policyCategoryField(row, known),
    deedOn: required(dayField(row, 'deedOn', known), 'deedOn'),
    bookedOn: required(dayField(row, 'bookedOn', known), 'bookedOn'),
    points: pointsField(row),
    reach: choiceField(row, 'reach', REACHES, 'ACCOUNT'),
    facts: parseRequiredText(row.facts, { path: ['facts'], maximum: LONGEST_FACTS, multiline: true }),
  })
  if (!read.ok) return read
  if (!named.ok) return named
  const { account, ...booked } = read.value
  const faults = takeOverFaults(booked, { account, policies: known.policies, today: known.today })
  if (faults.length > 0) return refused<RowFault>(...faults)
  const { sellerId, traderId } = account
  const policyCategory = (row.policyCategory ?? '').trim().toUpperCase()
  return accepted({ ...booked, sellerId, traderId, account: named.value, policyCategory })
}

function accountNamed(
  named: NamedAccount,
  { accounts, policies }: Pick<Known, 'accounts' | 'policies'>,
): Result<KnownAccount, RowFault> {
  const account = accounts.get(accountKey(named))
  if (account === undefined) return refused({ kind: 'unknown', path: ['name'], noun: 'account' })
  if (account === SEVERAL) return refused({ kind: 'ambiguous-account', path: ['name'] })
  return hadPolicyOn(policies, account.traderSince)
    ? accepted(account)
    : refused({ kind: 'before-the-policy', path: ['registerNumber'] })
}

function policyCategoryField(
  { policyCategory }: RawRow,
  { policyCategories }: Known,
): Result<PolicyCategoryId, RowFault> {
  const path = ['policyCategory']
  if (isBlank(policyCategory)) return refused({ kind: 'required', path })
  const id = policyCategories.get((policyCategory ?? '').trim().toLowerCase())
  return id === undefined ? refused({ kind: 'unknown', path, noun: 'policy-category' }) : accepted(id)
}

function pointsField({ points }: RawRow): Result<number, RowFault> {
  const path = ['points']
  if (isBlank(points)) return refused({ kind: 'required', path })
  const digits = (points ?? '').trim()
  return /^\d+$/.test(digits) ? accepted(Number(digits)) : refused({ kind: 'not-whole-points', path })
}
