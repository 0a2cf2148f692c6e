import type { AccountDaysFragment, OwnViolationFragment } from '@waarborg/schema/seller-pages'

/** How a violation stands for its seller. */
export type ViolationStanding =
  | 'REPORTED'
  | 'PROPOSED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'NOTE'
  | 'IN_FORCE'
  | 'LOWERED'
  | 'RETURNED'

type Facts = Pick<OwnViolationFragment, 'state' | 'weight' | 'loweredTo' | 'pointsReturnOn'>
type Days = Pick<AccountDaysFragment, 'points' | 'ledger'>

/** What it still weighs. */
export const leftOf = ({ weight, loweredTo }: Pick<Facts, 'weight' | 'loweredTo'>): number =>
  loweredTo ?? weight

/** Points that were not back when the account closed stay out (BP-3, BP-5). */
export function standingOf(violation: Facts, account: Days | undefined): ViolationStanding {
  if (violation.state !== 'BOOKED') return violation.state
  if (leftOf(violation) === 0) return 'NOTE'
  if (isBack(violation.pointsReturnOn, account)) return 'RETURNED'
  return violation.loweredTo === null ? 'IN_FORCE' : 'LOWERED'
}

function isBack(returnsOn: string | null, account: Days | undefined): boolean {
  const today = account?.points?.asOf
  if (returnsOn === null || today === undefined || returnsOn > today) return false
  const closedOn = closedSince(account)
  return closedOn === undefined || returnsOn <= closedOn
}

/** The day on which the account closed; undefined while it is not. */
export function closedSince(account: Days | undefined): string | undefined {
  const last = account?.ledger.nodes[0]
  return last?.kind === 'CLOSURE' ? last.effectiveOn : undefined
}
