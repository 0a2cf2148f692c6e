import { type CompensationBand, DEFAULT_BAND } from '@waarborg/domain/complaints'
import type { CategoryId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'

/** What is usual in the category, or the standard band when it has none of its own (KM-6). */
export async function readBand(manager: EntityManager, categoryId: CategoryId): Promise<CompensationBand> {
  const [band] = (await manager.query(
    `select from_cents::int as "fromCents", to_cents::int as "toCents" from compensation_band where category_id = $1`,
    [categoryId],
  )) as CompensationBand[]
  return band ?? DEFAULT_BAND
}
