/** JSON with its keys in order and without spaces, so that the same facts always give the same bytes. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value))

/** The same value with its keys in order, and with the texts that its dates are written as. */
export function inOrder(part: unknown): unknown {
  if (part === null || typeof part !== 'object') return part
  if (Array.isArray(part)) return part.map(inOrder)
  if ('toJSON' in part && typeof part.toJSON === 'function') return inOrder(part.toJSON())
  const ordered = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(ordered.map(([key, inner]) => [key, inOrder(inner)]))
}
