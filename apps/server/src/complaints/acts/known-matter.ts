import type { CategoryId, SellerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'

/** Whether the category is there and still in use. */
export async function isKnownCategory(manager: EntityManager, id: CategoryId | null): Promise<boolean> {
  const found: unknown[] = await manager.query(
    'select 1 from category where id = $1 and retired_at is null',
    [id],
  )
  return found.length === 1
}

/** Whether the seller is there. */
export async function isKnownSeller(manager: EntityManager, id: SellerId | null): Promise<boolean> {
  const found: unknown[] = await manager.query('select 1 from seller where id = $1', [id])
  return found.length === 1
}
