import type { FieldPath, PolicyCategoryId } from '@waarborg/domain/foundation'
import { type NewCategory, type NewCategoryFault, parseNewCategory } from '@waarborg/domain/policy-points'
import type { Ask } from '../../database/reads.js'
import { decodeId } from '../../graph/ids.js'
import { newId } from '../../graph/new-id.js'
import type { PointsPolicyInput } from './points-policy.inputs.js'

export interface MadeCategory extends NewCategory {
  readonly id: PolicyCategoryId
}

/** A rule named a category that is there and a new one. */
type NamedBoth = { readonly kind: 'named-twice'; readonly path: FieldPath }

interface CategoriesOfRules {
  /** Of each rule in order; null where nothing is known by what was given. */
  readonly ids: readonly (PolicyCategoryId | null)[]
  /** Those that are to be written with the version. */
  readonly made: readonly MadeCategory[]
  readonly faults: readonly (NewCategoryFault | NamedBoth)[]
}

/** The category of each rule: one that is there, or one that begins with it. */
export async function categoriesOf(ask: Ask, rules: PointsPolicyInput['rules']): Promise<CategoriesOfRules> {
  const known = await ask<{ id: PolicyCategoryId; code: string }>('select id, code from policy_category', [])
  const taken = new Set(known.map(({ code }) => code))
  const ids: (PolicyCategoryId | null)[] = []
  const made: MadeCategory[] = []
  const faults: (NewCategoryFault | NamedBoth)[] = []
  for (const [place, { categoryId, newCategory }] of rules.entries()) {
    if (newCategory == null) {
      const id = decodeId('policy-category', categoryId ?? '')
      ids.push(known.find((category) => category.id === id)?.id ?? null)
      continue
    }
    const id = newId<'policy-category'>()
    const path = ['rules', place, 'newCategory']
    ids.push(id)
    if (categoryId != null) faults.push({ kind: 'named-twice', path })
    const parsed = parseNewCategory(newCategory, { path, taken })
    if (!parsed.ok) faults.push(...parsed.rejections)
    else {
      made.push({ id, ...parsed.value })
      taken.add(parsed.value.code)
    }
  }
  return { ids, made, faults }
}
