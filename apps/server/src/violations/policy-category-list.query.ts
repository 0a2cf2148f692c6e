import type { JsonOf, ListDefinition } from '../graph/list-definition.js'
import { containsPattern } from '../graph/search-words.js'
import { openTo } from '../graph/visible.js'
import type { PolicyCategoryFilter, PolicyCategoryType } from './policy-category.type.js'

/** A policy category as one JSON value, for any statement that joins `policy_category` under this name. */
export const policyCategoryJson = (alias: string): JsonOf<PolicyCategoryType> => `json_build_object(
  'id', ${alias}.id, 'code', ${alias}.code, 'nameNl', ${alias}.name_nl, 'nameEn', ${alias}.name_en)`

export const policyCategoryList: ListDefinition<PolicyCategoryType, PolicyCategoryFilter, 'CODE' | 'NAME'> = {
  name: 'policyCategories',
  from: 'policy_category p',
  id: 'p.id',
  node: policyCategoryJson('p'),
  orders: { CODE: { sql: 'p.code', type: 'text' }, NAME: { sql: 'p.name_nl collate dutch', type: 'text' } },
  defaultOrder: { field: 'CODE', direction: 'ASC' },
  visible: openTo('violations:read'),
  conditions: (filter, binder) => {
    if (filter.search == null) return []
    const pattern = binder.bind(containsPattern(filter.search))
    return [`(p.code ilike ${pattern} or p.name_nl ilike ${pattern} or p.name_en ilike ${pattern})`]
  },
}
