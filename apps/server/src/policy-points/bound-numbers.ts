import type { TraderId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { Ask } from '../database/reads.js'
import { TryAgain } from '../database/try-again.js'
import { askWithin } from '../database/write-together.js'

/** The numbers $1 with all that are bound to them by links and proofs, directly or through others. */
export const BOUND = `
  with recursive bound (id) as (
    select unnest($1::uuid[])
    union
    select n.id from bound b cross join lateral (
      select l.other_id from trader_link l where l.one_id = b.id and l.state = 'STANDING'
      union all
      select l.one_id from trader_link l where l.other_id = b.id and l.state = 'STANDING') n (id)
  )
  select id from bound`

/**
 * Asks of some numbers, whose array the statement has as $1. How many they are is written into it: of an array that is
 * given PostgreSQL does not know it beforehand, and plans the statement anew each time.
 */
export const askOf = <Row>(ask: Ask, text: string, traderIds: readonly TraderId[]): Promise<Row[]> =>
  ask(
    text.replaceAll('$1::uuid[]', `array[${traderIds.map((_, place) => `$${place + 1}`)}]::uuid[]`),
    traderIds,
  )

/** In order of their ids. */
export async function boundNumbers(ask: Ask, traderIds: readonly TraderId[]): Promise<readonly TraderId[]> {
  return (await askOf<{ id: TraderId }>(ask, `${BOUND} order by id`, traderIds)).map(({ id }) => id)
}

const lock = `select id from trader where id in (${BOUND}) order by id for update`

/**
 * The same, their rows locked until the transaction ends, always in order of their ids. Who binds a number holds its
 * lock, so that what was bound meanwhile shows once all are held, to `mustBeAll`.
 */
export async function lockBoundNumbers(
  manager: EntityManager,
  traderIds: readonly TraderId[],
): Promise<readonly TraderId[]> {
  const found = await askOf<{ id: TraderId }>(askWithin(manager), lock, traderIds)
  return found.map(({ id }) => id)
}

/** A lock out of order could wait for one that waits for this, so that all of it is done anew when one is missing. */
export function mustBeAll(locked: readonly TraderId[], boundNow: readonly TraderId[]): void {
  if (locked.length !== boundNow.length) throw new TryAgain('Register numbers were bound meanwhile.')
}
