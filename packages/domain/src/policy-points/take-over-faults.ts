import type { Temporal } from 'temporal-polyfill'
import {
  type FieldPath,
  isLaterDay,
  type PolicyCategoryId,
  type SellerId,
  type ViolationId,
} from '../foundation/index.js'
import { type Account, wasThereOn } from './account.js'
import type { ExcusedRejection } from './decision-fault.js'
import type { Policy } from './policy.js'
import { hadPolicyOn, policyOn } from './policy-on.js'
import { REACHES, type Reach } from './reach.js'

/** A violation that was decided, booked and told before the office kept its points here. */
export interface BookedElsewhere {
  readonly violationId: ViolationId
  readonly sellerId: SellerId
  readonly categoryId: PolicyCategoryId
  readonly deedOn: Temporal.PlainDate
  /** From this day on the points were gone. */
  readonly bookedOn: Temporal.PlainDate
  /** 0 is a note. */
  readonly points: number
  readonly reach: Reach
}

/** Why a violation from elsewhere is not taken over. */
export type TakeOverFault =
  | { readonly kind: 'deed-after-booking' | 'in-the-future'; readonly path: FieldPath }
  /** The account was not there on the day of the deed. */
  | { readonly kind: 'not-there-on-the-day'; readonly path: FieldPath }
  /** The policy of the day of the deed does not have it. */
  | { readonly kind: 'category-retired'; readonly path: FieldPath }
  | { readonly kind: 'reach-too-wide'; readonly path: FieldPath; readonly widest: Reach }
  | { readonly kind: 'points-out-of-range'; readonly path: FieldPath; readonly most: number }
  /** It leaves an open account nothing, which a person and a second person decide. @source D-6, D-8 */
  | { readonly kind: 'needs-two-people'; readonly path: FieldPath }
  | ExcusedRejection

interface Taking {
  /** Opened under a policy. */
  readonly account: Pick<Account, 'openedOn' | 'leftOn'>
  readonly policies: readonly Policy[]
  readonly today: Temporal.PlainDate
}

/** All that is wrong with it before anybody looks into a ledger. @source BP-1, D-14 */
export function takeOverFaults(
  booked: Omit<BookedElsewhere, 'violationId' | 'sellerId'>,
  taking: Taking,
): readonly TakeOverFault[] {
  return [...faultsOfDays(booked, taking), ...faultsOfRule(booked, taking), ...faultsOfPoints(booked, taking)]
}

function faultsOfDays(
  { deedOn, bookedOn }: Pick<BookedElsewhere, 'deedOn' | 'bookedOn'>,
  { account, today }: Taking,
): readonly TakeOverFault[] {
  const faults: TakeOverFault[] = []
  if (isLaterDay(deedOn, bookedOn)) faults.push({ kind: 'deed-after-booking', path: ['deedOn'] })
  if (isLaterDay(bookedOn, today)) faults.push({ kind: 'in-the-future', path: ['bookedOn'] })
  if (!wasThereOn(account, deedOn)) faults.push({ kind: 'not-there-on-the-day', path: ['deedOn'] })
  return faults
}

function faultsOfRule(
  { categoryId, deedOn, reach }: Pick<BookedElsewhere, 'categoryId' | 'deedOn' | 'reach'>,
  { policies }: Taking,
): readonly TakeOverFault[] {
  if (!hadPolicyOn(policies, deedOn)) return []
  const rule = policyOn(policies, deedOn).categories.find((found) => found.categoryId === categoryId)
  if (rule === undefined) return [{ kind: 'category-retired', path: ['policyCategory'] }]
  return REACHES.indexOf(reach) > REACHES.indexOf(rule.reach)
    ? [{ kind: 'reach-too-wide', path: ['reach'], widest: rule.reach }]
    : []
}

/** The office that booked it may have had other weights; nothing weighs more than an account opened with. */
function faultsOfPoints(
  { points }: Pick<BookedElsewhere, 'points'>,
  { account, policies }: Taking,
): readonly TakeOverFault[] {
  const { startTotal: most } = policyOn(policies, account.openedOn)
  const isInRange = Number.isSafeInteger(points) && points >= 0 && points <= most
  return isInRange ? [] : [{ kind: 'points-out-of-range', path: ['points'], most }]
}
