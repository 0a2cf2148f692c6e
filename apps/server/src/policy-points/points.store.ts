import type { Country, OwnershipId, SellerId, TraderId } from '@waarborg/domain/foundation'
import type { Account, ChainedEntry, Circumstances, LedgerEntry } from '@waarborg/domain/policy-points'
import type { AccountState } from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { type Ask, rowsOf } from '../database/reads.js'
import { askWithin } from '../database/write-together.js'
import { askOf, BOUND, boundNumbers, lockBoundNumbers, mustBeAll } from './bound-numbers.js'
import { CIRCUMSTANCES, type CircumstancesRow, toCircumstances } from './circumstances.store.js'
import { LEDGER_COLUMNS, type LedgerEntryRow, toChained } from './ledger-entry.rows.js'

/** Numbers that are bound to each other, with all that their points are computed from. */
export interface TraderPoints {
  /** The number that was asked for and those that are bound to it, in order. */
  readonly traderIds: readonly TraderId[]
  /** Of all of them. */
  readonly accounts: readonly Account[]
  readonly circumstances: Circumstances
  /** Whose an account is. */
  readonly traderOf: ReadonlyMap<SellerId, TraderId>
  /** Of each number its own. */
  readonly chains: ReadonlyMap<TraderId, readonly ChainedEntry[]>
  /** Of the accounts, as they were read. */
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

const accountsOf = `
  select s.trader_id as "traderId", ${ACCOUNT_COLUMNS}, s.version from seller s
  where s.trader_id = any($1::uuid[]) order by s.id`
const ledgerOf = `select ${CIRCUMSTANCES}, ${rowsOf(`
  select e.trader_id as "traderId", ${LEDGER_COLUMNS} from policy_ledger_entry e
  where e.trader_id = any($1::uuid[]) order by e.trader_id, e.position`)} as entries,
  (select json_agg(id) from (${BOUND}) b) as bound`

interface AccountRow extends SellerRow {
  readonly traderId: TraderId
  readonly version: number
}

interface LedgerRow extends CircumstancesRow {
  readonly entries: readonly (LedgerEntryRow & { readonly traderId: TraderId })[]
  readonly bound: readonly TraderId[]
}

/**
 * The points of numbers with those that are bound to them, locked until the transaction ends, so that what is booked
 * on one register number is booked one after another.
 */
export async function lockTraderPoints(
  manager: EntityManager,
  ...traderIds: readonly TraderId[]
): Promise<TraderPoints> {
  const ask = askWithin(manager)
  const ids = await lockBoundNumbers(manager, traderIds)
  const sellers = await askOf<AccountRow>(ask, `${accountsOf} for update`, ids)
  const { points, bound } = await withLedgers(ask, ids, sellers)
  mustBeAll(ids, bound)
  return points
}

/** How the first owner of a register number is called; later ones are called as the lifting they began with. */
export const firstOwnership = (traderId: TraderId): OwnershipId => traderId as string as OwnershipId

/** The trader's points as they are, to be looked at. */
export async function readTraderPoints(ask: Ask, traderId: TraderId): Promise<TraderPoints> {
  const ids = await boundNumbers(ask, [traderId])
  return (await withLedgers(ask, ids, await askOf<AccountRow>(ask, accountsOf, ids))).points
}

async function withLedgers(
  ask: Ask,
  traderIds: readonly TraderId[],
  sellers: readonly AccountRow[],
): Promise<{ readonly points: TraderPoints; readonly bound: readonly TraderId[] }> {
  const [row] = await askOf<LedgerRow>(ask, ledgerOf, traderIds)
  if (row === undefined) throw new Error('A statement without a table gave no row.')
  const chains = new Map(
    traderIds.map((id) => [id, row.entries.filter(({ traderId }) => traderId === id).map(toChained)]),
  )
  const accounts = sellers.map(({ traderId, ...seller }) => {
    const ledger = (chains.get(traderId) ?? []).map(({ entry }) => entry)
    return toAccount(seller, { traderId, ledger })
  })
  const points = {
    traderIds,
    accounts,
    circumstances: toCircumstances(row),
    traderOf: new Map(sellers.map(({ sellerId, traderId }) => [sellerId, traderId])),
    chains,
    versions: new Map(sellers.map(({ sellerId, version }) => [sellerId, version])),
  }
  return { points, bound: row.bound }
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
