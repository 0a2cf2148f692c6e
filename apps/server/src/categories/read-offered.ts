import { type Category, offeredCategories } from '@waarborg/domain/categories'

/** A category with its names, as far as a new complaint is concerned. */
export interface OfferedCategory extends Category {
  readonly nameNl: string
  readonly nameEn: string
}

const all = `select id, code, parent_id as "parentId", retired_at is not null as retired, name_nl as "nameNl",
  name_en as "nameEn" from category order by code`

/**
 * What a new complaint can be about, in order of the codes; the domain decides what is offered (KM-8).
 * @param ask reads rows: the pool's, or the transaction's
 */
export async function readOffered(
  ask: (sql: string) => Promise<unknown[]>,
): Promise<readonly OfferedCategory[]> {
  const categories = (await ask(all)) as OfferedCategory[]
  const offered = new Set<Category>(offeredCategories(categories))
  return categories.filter((category) => offered.has(category))
}
