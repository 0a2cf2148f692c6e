import { readOffered } from '../categories/index.js'
import type { RequestContext } from '../graph/context.js'
import { encodeId } from '../graph/ids.js'
import type { FormCategoryType } from './submission-form.type.js'

/** The categories that a new complaint can have, as a tree in order of their codes. */
export async function readFormCategories(
  { office }: RequestContext,
  locale: 'NL' | 'EN',
): Promise<FormCategoryType[]> {
  const offered = await readOffered((text) => office.reads.rows({ name: 'categories', text, values: [] }))
  const under = (parentId: string | null): FormCategoryType[] =>
    offered
      .filter((category) => category.parentId === parentId)
      .map((category) => ({
        id: encodeId('category', category.id),
        name: locale === 'NL' ? category.nameNl : category.nameEn,
        children: under(category.id),
      }))
  return under(null)
}
