import { type Category, offeredCategories } from '@waarborg/domain/categories'

/** A category with its names, as far as a new complaint is concerned. */
export interface OfferedCategory extends Category {
  readonly nameNl: string
  readonly nameEn: string
}

const columns = `id, code, parent_id as "parentId", retired_at is not null as retired, name_nl as "nameNl",
  name_en as "nameEn"`

const all = `select ${columns} from category order by code`

/** A category and all above it as one JSON value, for a statement that reads more: what offering it hangs on. */
export const branchJson = (id: string): string => `(
  with recursive branch as (
    select * from category where id = ${id}
    union select above.* from category above join branch on above.id = branch.parent_id
  ) select coalesce(json_agg(k), '[]') from (select ${columns} from branch) k)`

/** Those of all categories that a new complaint can be about; the domain decides (KM-8). */
export function offeredAmong(categories: readonly OfferedCategory[]): readonly OfferedCategory[] {
  const offered = new Set<Category>(offeredCategories(categories))
  return categories.filter((category) => offered.has(category))
}

/**
 * What a new complaint can be about, in order of the codes.
 * @param ask reads rows: the pool's, or the transaction's
 */
export async function readOffered(
  ask: (sql: string) => Promise<unknown[]>,
): Promise<readonly OfferedCategory[]> {
  return offeredAmong((await ask(all)) as OfferedCategory[])
}
