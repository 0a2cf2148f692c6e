import type { SellerId, TraderId } from '@waarborg/domain/foundation'
import { countryOf, type KnownTrader, type ReadAccount, type UsedAccount } from '@waarborg/domain/sellers'
import { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { askWithin } from '../../database/write-together.js'
import { newId } from '../../graph/new-id.js'
import { boundNumbers, lockBoundNumbers, mustBeAll } from '../../policy-points/index.js'

/** Files of sellers take the same lock: nobody else opens an account until the transaction ends. */
export const aloneWithSellers = (manager: EntityManager): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended('sellers come in', 0))`)

/** The day on which the office's first policy began. */
export async function firstDayOfPolicy(manager: EntityManager): Promise<Temporal.PlainDate> {
  const [row] = (await manager.query('select min(in_force_from)::text as since from policy')) as {
    since: string | null
  }[]
  if (row?.since == null) throw new Error('The office has no policy.')
  return Temporal.PlainDate.from(row.since)
}

export interface StoredTrader extends KnownTrader {
  readonly id: TraderId
}

/** The trader with this number, locked with those bound to it until the transaction ends; null when it is new. */
export async function lockTrader(
  manager: EntityManager,
  { register, registerNumber }: Pick<ReadAccount, 'register' | 'registerNumber'>,
): Promise<StoredTrader | null> {
  const [found] = (await manager.query('select id from trader where register = $1 and register_number = $2', [
    register,
    registerNumber,
  ])) as { id: TraderId }[]
  if (found === undefined) return null
  const ids = await lockBoundNumbers(manager, [found.id])
  mustBeAll(ids, await boundNumbers(askWithin(manager), ids))
  await manager.query('select id from seller where trader_id = any($1::uuid[]) order by id for update', [ids])
  const [row] = (await manager.query('select id, blocked_on::text as "blockedOn" from trader where id = $1', [
    found.id,
  ])) as { id: TraderId; blockedOn: string | null }[]
  if (row === undefined) return null
  const used = (await manager.query(
    `select s.name, s.country from seller s join trader t on t.id = s.trader_id
     where t.id = $1 and s.ownership_id is not distinct from t.ownership_id and s.left_on is null
       and s.account_state <> 'CLOSED' order by s.id`,
    [row.id],
  )) as UsedAccount[]
  return {
    id: row.id,
    blockedOn: row.blockedOn === null ? null : Temporal.PlainDate.from(row.blockedOn),
    used,
  }
}

export async function insertTrader(
  manager: EntityManager,
  { register, registerNumber, traderName }: ReadAccount,
): Promise<TraderId> {
  const id = newId<'trader'>()
  await manager.query(
    'insert into trader (id, register, register_number, name, country) values ($1, $2, $3, $4, $5)',
    [id, register, registerNumber, traderName, countryOf(register)],
  )
  return id
}

/** The account; the database gives it the present owner of the number. */
export async function insertAccount(
  manager: EntityManager,
  id: SellerId,
  traderId: TraderId,
  { name, country, openedOn }: ReadAccount,
): Promise<void> {
  await manager.query(
    'insert into seller (id, trader_id, name, country, opened_on) values ($1, $2, $3, $4, $5)',
    [id, traderId, name, country, openedOn.toString()],
  )
}
