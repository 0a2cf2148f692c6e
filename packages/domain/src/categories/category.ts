import type { CategoryId } from '../foundation/index.js'

/** A place in the classification tree. A retired one stays for what was classified under it. @source KM-8 */
export interface Category {
  readonly id: CategoryId
  readonly code: string
  readonly parentId: CategoryId | null
  readonly retired: boolean
}

/** The categories a new complaint can be given: a retired one is offered no more, nor is anything under it. @source KM-8 */
export function offeredCategories(categories: readonly Category[]): readonly Category[] {
  const byId = new Map(categories.map((category) => [category.id, category]))
  return categories.filter((category) => isOffered(category, byId))
}

function isOffered(category: Category, byId: ReadonlyMap<CategoryId, Category>): boolean {
  const seen = new Set<CategoryId>()
  let branch: Category | undefined = category
  while (branch && !seen.has(branch.id)) {
    if (branch.retired) return false
    seen.add(branch.id)
    branch = branch.parentId ? byId.get(branch.parentId) : undefined
  }
  return true
}
