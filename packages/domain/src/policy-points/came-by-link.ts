import type { LedgerEntryId, LinkId } from '../foundation/index.js'
import type { Account } from './account.js'
import type { Link } from './circumstances.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction } from './ledger-entry.js'
import { linkBetween } from './link-between.js'

/** A deduction with the account that it is of. */
interface Placed {
  readonly deduction: Deduction
  readonly account: Pick<Account, 'ownershipId'>
}

/** All deductions of the accounts by their id. */
export function placed(accounts: readonly Account[]): ReadonlyMap<LedgerEntryId, Placed> {
  return new Map(
    accounts.flatMap((account) =>
      entriesOfKind(account.entries, 'DEDUCTION').map((deduction) => [deduction.id, { deduction, account }]),
    ),
  )
}

interface Among {
  readonly links: readonly Link[]
  /** All deductions of all accounts. */
  readonly all: ReadonlyMap<LedgerEntryId, Placed>
}

/**
 * Whether a deduction is there because of one of these links: by itself, as a copy of one of the other number, or as a
 * copy of such a one.
 */
export function cameByLink(
  { deduction: { origin, deedOn }, account }: Placed,
  linkIds: readonly LinkId[],
  { links, all }: Among,
): boolean {
  if (origin.kind === 'BOOKING') return false
  if (origin.kind === 'LINK') return linkIds.includes(origin.linkId)
  const source = all.get(origin.ofId)
  if (source === undefined) return false
  const crossing = linkBetween([source.account.ownershipId, account.ownershipId], links, deedOn)
  if (crossing !== undefined) return linkIds.includes(crossing.linkId)
  return cameByLink(source, linkIds, { links, all })
}
