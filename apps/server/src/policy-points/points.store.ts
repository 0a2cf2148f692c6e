import type { Country, OwnershipId, SellerId, TraderId } from '@waarborg/domain/foundation'
import type { Account, ChainedEntry, Circumstances, LedgerEntry } from '@waarborg/domain/policy-points'
import type { AccountState } from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { type Ask, rowsOf } from '../database/reads.js'
import { askWithin } from '../database/write-together.js'
import { CIRCUMSTANCES, type CircumstancesRow, toCircumstances } from './circumstances.store.js'
import { LEDGER_COLUMNS, type LedgerEntryRow, toChained } from './ledger-entry.rows.js'

/** A trader with all that its points are computed from. */
export interface TraderPoints {
  readonly traderId: TraderId
  readonly accounts: readonly Account[]
  readonly circumstances: Circumstances
  readonly chain: readonly ChainedEntry[]
  /** Of its accounts, as they were read. */
  readonly versions: ReadonlyMap<SellerId, number>
}

export interface SellerRow {
  readonly sellerId: SellerId
  readonly country: Country
  readonly openedOn: string
  readonly leftOn: string | null
  /** Null for the first owner of the register number. */
  readonly ownershipId: OwnershipId | null
  readonly state: AccountState
}

export const ACCOUNT_COLUMNS = `
  s.id as "sellerId", s.country, s.opened_on::text as "openedOn", s.left_on::text as "leftOn",
  s.ownership_id as "ownershipId", s.account_state as state`

const accountsOf = `select ${ACCOUNT_COLUMNS}, s.version from seller s where s.trader_id = $1 order by s.id`
const ledgerOf = `select ${CIRCUMSTANCES}, ${rowsOf(
  `select ${LEDGER_COLUMNS} from policy_ledger_entry e where e.trader_id = $1 order by e.position`,
)} as chain`

interface AccountRow extends SellerRow {
  readonly version: number
}

interface LedgerRow extends CircumstancesRow {
  readonly chain: readonly LedgerEntryRow[]
}

/**
 * The trader's points, its row and then its accounts in order locked until the transaction ends, so that what is
 * booked on one register number is booked one after another.
 */
export async function lockTraderPoints(manager: EntityManager, traderId: TraderId): Promise<TraderPoints> {
  const ask = askWithin(manager)
  await ask('select id from trader where id = $1 for update', [traderId])
  const sellers = await ask<AccountRow>(`${accountsOf} for update`, [traderId])
  return withLedger(ask, traderId, sellers)
}

/** How the first owner of a register number is called; later ones are called as the lifting they began with. */
export const firstOwnership = (traderId: TraderId): OwnershipId => traderId as string as OwnershipId

/** The trader's points as they are, to be looked at. */
export async function readTraderPoints(ask: Ask, traderId: TraderId): Promise<TraderPoints> {
  return withLedger(ask, traderId, await ask<AccountRow>(accountsOf, [traderId]))
}

async function withLedger(
  ask: Ask,
  traderId: TraderId,
  sellers: readonly AccountRow[],
): Promise<TraderPoints> {
  const [row] = await ask<LedgerRow>(ledgerOf, [traderId])
  if (row === undefined) throw new Error('A statement without a table gave no row.')
  const chain = row.chain.map(toChained)
  const ledger = chain.map(({ entry }) => entry)
  return {
    traderId,
    accounts: sellers.map((seller) => toAccount(seller, { traderId, ledger })),
    circumstances: toCircumstances(row),
    chain,
    versions: new Map(sellers.map(({ sellerId, version }) => [sellerId, version])),
  }
}

interface Trader {
  readonly traderId: TraderId
  /** Of all its accounts. */
  readonly ledger: readonly LedgerEntry[]
}

/** The account of a trader with its part of the ledger. */
export const toAccount = (
  { sellerId, country, openedOn, leftOn, ownershipId, state }: SellerRow,
  { traderId, ledger }: Trader,
): Account => ({
  sellerId,
  ownershipId: ownershipId ?? firstOwnership(traderId),
  country,
  openedOn: Temporal.PlainDate.from(openedOn),
  joinedOn: Temporal.PlainDate.from(openedOn),
  leftOn: leftOn === null ? null : Temporal.PlainDate.from(leftOn),
  state,
  entries: ledger.filter((entry) => entry.sellerId === sellerId),
})
