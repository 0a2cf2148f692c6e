import type { Country, OwnershipId, SellerId, TraderId } from '@waarborg/domain/foundation'
import type { Account, ChainedEntry, Circumstances, LedgerEntry } from '@waarborg/domain/policy-points'
import type { AccountState } from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Ask } from '../database/reads.js'
import { askWithin } from '../database/write-together.js'
import { readCircumstances } from './circumstances.store.js'
import { LEDGER_COLUMNS, type LedgerEntryRow, toChained } from './ledger-entry.rows.js'

/** A trader with all that its points are computed from. */
export interface TraderPoints {
  readonly traderId: TraderId
  readonly accounts: readonly Account[]
  readonly circumstances: Circumstances
  readonly chain: readonly ChainedEntry[]
}

export interface SellerRow {
  readonly sellerId: SellerId
  readonly country: Country
  readonly openedOn: string
  readonly state: AccountState
}

const accountsOf = `
  select id as "sellerId", country, opened_on::text as "openedOn", account_state as state from seller where trader_id = $1 order by id`
const chainOf = `select ${LEDGER_COLUMNS} from policy_ledger_entry e where e.trader_id = $1 order by e.position`

/**
 * The trader's points, its row and then its accounts in order locked until the transaction ends, so that what is
 * booked on one register number is booked one after another.
 */
export async function lockTraderPoints(manager: EntityManager, traderId: TraderId): Promise<TraderPoints> {
  await manager.query('select id from trader where id = $1 for update', [traderId])
  await manager.query('select id from seller where trader_id = $1 order by id for update', [traderId])
  return readTraderPoints(askWithin(manager), traderId)
}

/** The trader's points as they are, to be looked at. */
export async function readTraderPoints(ask: Ask, traderId: TraderId): Promise<TraderPoints> {
  const sellers = await ask<SellerRow>(accountsOf, [traderId])
  const chain = (await ask<LedgerEntryRow>(chainOf, [traderId])).map(toChained)
  const ledger = chain.map(({ entry }) => entry)
  const accounts = sellers.map((row) => toAccount(row, { traderId, ledger }))
  return { traderId, accounts, circumstances: await readCircumstances(ask, traderId), chain }
}

interface Trader {
  readonly traderId: TraderId
  /** Of all its accounts. */
  readonly ledger: readonly LedgerEntry[]
}

/** The account of a trader with its part of the ledger. */
export const toAccount = (
  { sellerId, country, openedOn, state }: SellerRow,
  { traderId, ledger }: Trader,
): Account => ({
  sellerId,
  // A register number has had one owner so far.
  ownershipId: traderId as string as OwnershipId,
  country,
  openedOn: Temporal.PlainDate.from(openedOn),
  joinedOn: Temporal.PlainDate.from(openedOn),
  leftOn: null,
  state,
  entries: ledger.filter((entry) => entry.sellerId === sellerId),
})
