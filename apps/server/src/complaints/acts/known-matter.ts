import type { CategoryId, SellerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { readOffered } from '../../categories/index.js'

/** Whether a new complaint can have this category. */
export async function isKnownCategory(manager: EntityManager, id: CategoryId | null): Promise<boolean> {
  const offered = await readOffered((sql) => manager.query(sql))
  return offered.some((category) => category.id === id)
}

/** Whether the seller is there. */
export async function isKnownSeller(manager: EntityManager, id: SellerId | null): Promise<boolean> {
  const found: unknown[] = await manager.query('select 1 from seller where id = $1', [id])
  return found.length === 1
}
