import type { Temporal } from 'temporal-polyfill'
import { type Country, isLaterDay, type OwnershipId, type SellerId } from '../foundation/index.js'
import type { AccountState } from '../sellers/index.js'
import type { LedgerEntry } from './ledger-entry.js'

/** A seller account with its points. */
export interface Account {
  readonly sellerId: SellerId
  /** Of which ownership of a register number: a new owner of the same number begins afresh. */
  readonly ownershipId: OwnershipId
  readonly country: Country
  readonly openedOn: Temporal.PlainDate
  /** Since when it falls with the others of its ownership: its opening, or the day on which that was found out. */
  readonly joinedOn: Temporal.PlainDate
  /** Left by choice; `null` while it is used. Points go on returning. */
  readonly leftOn: Temporal.PlainDate | null
  /** Where it stands as was last written down, which time can have overtaken. */
  readonly state: AccountState
  /** In order of recording. */
  readonly entries: readonly LedgerEntry[]
}

/** Whether the account was there on that day; on the day it was left it no longer was. */
export function wasThereOn(
  { openedOn, leftOn }: Pick<Account, 'openedOn' | 'leftOn'>,
  on: Temporal.PlainDate,
): boolean {
  return !isLaterDay(openedOn, on) && (leftOn === null || isLaterDay(leftOn, on))
}

/** The accounts with these entries added to the ledgers they are about. */
export function withEntries(accounts: readonly Account[], added: readonly LedgerEntry[]): readonly Account[] {
  return accounts.map((account) => ({
    ...account,
    entries: [...account.entries, ...added.filter(({ sellerId }) => sellerId === account.sellerId)],
  }))
}
