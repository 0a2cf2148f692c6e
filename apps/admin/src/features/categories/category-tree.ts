interface Node {
  readonly id: string
  readonly parent?: { readonly id: string } | null
}

/**
 * Puts every category below its parent and says how deep, keeping the order among sisters. One whose parent is
 * not among them stands at the top.
 */
export function categoryTree<Category extends Node>(
  categories: readonly Category[],
): (Category & { depth: number })[] {
  const present = new Set(categories.map(({ id }) => id))
  const below = (parentId: string | undefined, depth: number): (Category & { depth: number })[] =>
    categories
      .filter(({ parent }) => (parent && present.has(parent.id) ? parent.id : undefined) === parentId)
      .flatMap((category) => [{ ...category, depth }, ...below(category.id, depth + 1)])
  return below(undefined, 0)
}
