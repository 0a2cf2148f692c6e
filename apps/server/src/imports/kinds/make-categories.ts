import type { EntityManager } from 'typeorm'
import { newId } from '../../graph/new-id.js'
import type { MappedCategory } from '../mapping/import-mapping.js'

/**
 * Makes the categories that a file of history needs and that are missing: retired at once, so that no new complaint
 * gets them (KM-8). A parent stands before its children.
 * @returns how many were made
 */
export async function makeCategories(
  manager: EntityManager,
  categories: readonly MappedCategory[],
  at: string,
): Promise<number> {
  let made = 0
  for (const { code, nameNl, nameEn, parent } of categories) {
    const rows = (await manager.query(
      `insert into category (id, code, parent_id, name_nl, name_en, retired_at)
       select $1, $2, (select id from category where lower(code) = lower($5)), $3, $4, $6
       where not exists (select 1 from category where lower(code) = lower($2))
       on conflict (code) do nothing returning id`,
      [newId<'category'>(), code, nameNl, nameEn, parent ?? null, at],
    )) as unknown[]
    made += rows.length
  }
  return made
}
