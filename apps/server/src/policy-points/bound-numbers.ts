import type { TraderId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { Ask } from '../database/reads.js'
import { askWithin } from '../database/write-together.js'

const bound = `
  with recursive bound (id) as (
    select unnest($1::uuid[])
    union
    select n.id from bound b cross join lateral (
      select l.other_id from trader_link l where l.one_id = b.id and l.state = 'STANDING'
      union all
      select l.one_id from trader_link l where l.other_id = b.id and l.state = 'STANDING') n (id)
  )
  select id from bound order by id`

/** The numbers with all that are bound to them by links and proofs, directly or through others, in order of their ids. */
export async function boundNumbers(ask: Ask, traderIds: readonly TraderId[]): Promise<readonly TraderId[]> {
  return (await ask<{ id: TraderId }>(bound, [traderIds])).map(({ id }) => id)
}

/**
 * The same, the rows of the numbers and then of their accounts locked until the transaction ends, always in order of
 * their ids. Who binds a number holds its lock, so that what was bound meanwhile shows once it is held: then nothing
 * is held and all is locked anew, since a lock out of order could wait for one that waits for this.
 */
export async function lockBoundNumbers(
  manager: EntityManager,
  traderIds: readonly TraderId[],
): Promise<readonly TraderId[]> {
  const ask = askWithin(manager)
  await manager.query('savepoint before_numbers')
  const ids = await boundNumbers(ask, traderIds)
  await manager.query('select id from trader where id = any($1::uuid[]) order by id for update', [ids])
  const now = await boundNumbers(ask, traderIds)
  if (now.join() !== ids.join()) {
    await manager.query('rollback to savepoint before_numbers')
    return lockBoundNumbers(manager, traderIds)
  }
  await manager.query('select id from seller where trader_id = any($1::uuid[]) order by id for update', [ids])
  return ids
}
