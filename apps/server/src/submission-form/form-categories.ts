import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import type { FormCategoryType } from './submission-form.type.js'

interface Row {
  readonly id: string
  readonly parentId: string | null
  readonly nameNl: string
  readonly nameEn: string
}

/** The categories in use as a tree, in order of their codes. */
export async function readFormCategories(
  context: RequestContext,
  locale: 'NL' | 'EN',
): Promise<FormCategoryType[]> {
  const rows = await context.office.reads.rows<Row>({
    name: 'categories in use',
    text: `select id, parent_id as "parentId", name_nl as "nameNl", name_en as "nameEn"
      from category where retired_at is null order by code`,
    values: [],
  })
  const under = (parentId: string | null): FormCategoryType[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map((row) => ({
        id: encodeId('category', row.id),
        name: locale === 'NL' ? row.nameNl : row.nameEn,
        children: under(row.id),
      }))
  return under(null)
}
