import type { Temporal } from 'temporal-polyfill'
import type { PolicyCategoryId, SellerId, ViolationId } from '../foundation/index.js'
import type { Account } from './account.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction, LedgerEntry } from './ledger-entry.js'
import type { CategoryRule, Policy } from './policy.js'
import { REACHES, type Reach } from './reach.js'

/** A violation that took points. */
export interface PastDeed {
  readonly violationId: ViolationId
  readonly categoryId: PolicyCategoryId
  readonly sellerId: SellerId
}

/**
 * The accounts with what would have been written of them under this policy: openings with its start, deductions within
 * its weights and reach, lowerings; neither closures nor returns, which are computed.
 */
export function underPolicy(
  accounts: readonly Account[],
  deeds: readonly PastDeed[],
  policy: Policy,
): readonly Account[] {
  const booked = bookingDays(accounts)
  return accounts.map((account) => ({
    ...account,
    entries: account.entries.flatMap((entry): readonly LedgerEntry[] => {
      if (entry.kind === 'OPENING') return [{ ...entry, points: policy.startTotal }]
      const deduction = deductionOf(entry, account.entries)
      const ruled = deduction && ruledBy(deduction, { account, accounts, deeds, policy })
      if (!ruled) return []
      if (entry.kind === 'WITHDRAWAL') return [{ ...entry, lowersTo: within(entry.lowersTo, ruled) }]
      if (entry.kind !== 'DEDUCTION') return []
      const bookedOn = booked.get(entry.violationId) ?? entry.effectiveOn
      const returnsOn = bookedOn.add({ days: policy.returnInDays })
      return [{ ...entry, points: within(entry.points, ruled), returnsOn }]
    }),
  }))
}

/** The entry itself, or the one that it lowers. */
function deductionOf(entry: LedgerEntry, entries: readonly LedgerEntry[]): Deduction | undefined {
  if (entry.kind === 'DEDUCTION') return entry
  if (entry.kind !== 'WITHDRAWAL') return undefined
  return entriesOfKind(entries, 'DEDUCTION').find(({ id }) => id === entry.offsetsId)
}

interface Case {
  readonly account: Account
  readonly accounts: readonly Account[]
  readonly deeds: readonly PastDeed[]
  readonly policy: Policy
}

/** The rule for the deduction; `null` when the policy has none, or does not let it reach the account. */
function ruledBy(deduction: Deduction, { account, accounts, deeds, policy }: Case): CategoryRule | null {
  const deed = deeds.find(({ violationId }) => violationId === deduction.violationId)
  const rule = policy.categories.find(({ categoryId }) => categoryId === deed?.categoryId)
  if (deed === undefined || rule === undefined) return null
  const reach = narrower(deduction.reach, rule.reach)
  if (account.sellerId === deed.sellerId || reach === deduction.reach) return rule
  const owner = accounts.find(({ sellerId }) => sellerId === deed.sellerId)?.ownershipId
  return reach !== 'ACCOUNT' && owner === account.ownershipId ? rule : null
}

const narrower = (one: Reach, other: Reach) => (REACHES.indexOf(one) < REACHES.indexOf(other) ? one : other)

/** Nothing stays nothing: a note, or what was withdrawn. */
const within = (points: number, { lightest, heaviest }: CategoryRule) =>
  points === 0 ? 0 : Math.min(heaviest, Math.max(lightest, points))

/** Copies and links keep the date of what was booked first. */
function bookingDays(accounts: readonly Account[]): ReadonlyMap<ViolationId, Temporal.PlainDate> {
  const days = new Map<ViolationId, Temporal.PlainDate>()
  const deductions = accounts
    .flatMap(({ entries }) => entriesOfKind(entries, 'DEDUCTION'))
    .toSorted((one, other) => (one.effectiveOn.toString() < other.effectiveOn.toString() ? -1 : 1))
  for (const { violationId, effectiveOn } of deductions)
    if (!days.has(violationId)) days.set(violationId, effectiveOn)
  return days
}
