import { filterIds } from '../graph/filter-ids.js'
import type { JsonOf, ListDefinition } from '../graph/list-definition.js'
import { isOpen } from '../graph/open-complaints.js'
import { containsPattern } from '../graph/search-words.js'
import { jsonOf, type Shape } from '../graph/shape.js'
import { openTo } from '../graph/visible.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import type { CategoryFilter, CategoryType } from './category.type.js'

/** A category, in a statement that joins `category` under this name. */
export const categoryShape = (alias: string): Shape<CategoryType> => ({
  values: {
    id: `${alias}.id`,
    code: `${alias}.code`,
    nameNl: `${alias}.name_nl`,
    nameEn: `${alias}.name_en`,
    parentId: `${alias}.parent_id`,
    retired: `${alias}.retired_at is not null`,
  },
  always: ['id'],
  needs: { name: ['nameNl', 'nameEn'], parent: ['parentId'] },
})

/** A whole category as one JSON value. */
export const categoryJson = (alias: string): JsonOf<CategoryType> => jsonOf(categoryShape(alias), 'ALL')

/** The ids of these categories and of all below them, as a subquery. */
export const categoriesBelow = (ids: string): string => `
  with recursive below(id) as (
    select id from category where id = any(${ids})
    union select child.id from category child join below on child.parent_id = below.id
  ) select id from below`

export const categoryList: ListDefinition<CategoryType, CategoryFilter, 'CODE' | 'NAME' | 'OPEN_COMPLAINTS'> =
  {
    name: 'categories',
    from: 'category k',
    id: 'k.id',
    node: categoryJson('k'),
    orders: {
      CODE: { sql: 'k.code', type: 'text' },
      NAME: { sql: 'k.name_nl collate dutch', type: 'text' },
      OPEN_COMPLAINTS: {
        sql: (binder, context) =>
          `(select count(*)::int from complaint o where ${isOpen('o')}
            and o.category_id in (${categoriesBelow('array[k.id]')}) and ${visibleComplaints('o')(binder, context)})`,
        type: 'int',
      },
    },
    defaultOrder: { field: 'CODE', direction: 'ASC' },
    visible: openTo('categories:read'),
    conditions: (filter, binder, context) => {
      const conditions: string[] = []
      if (filter.search != null) {
        const pattern = binder.bind(containsPattern(filter.search))
        conditions.push(
          `(k.code ilike ${pattern} or k.name_nl ilike ${pattern} or k.name_en ilike ${pattern})`,
        )
      }
      if (filter.parentIds != null) {
        const parents = filterIds('category', filter.parentIds, 'filter.parentIds', context)
        conditions.push(`k.parent_id = any(${binder.bind(parents)}::uuid[])`)
      }
      if (filter.retired != null)
        conditions.push(`(k.retired_at is not null) = ${binder.bind(filter.retired)}`)
      return conditions
    },
  }
