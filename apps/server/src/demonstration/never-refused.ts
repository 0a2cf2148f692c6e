import type { Result } from '@waarborg/domain/foundation'

/** What the house has by this name; the demonstration names nothing else. */
export function idOf<Key>(ids: ReadonlyMap<Key, string>, key: Key): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demonstration has no ${String(key)}.`)
  return id
}

/** What an act of the demonstration brings; it does nothing that the office refuses. */
export function done<T>(result: Result<T, { readonly kind: string }>): T {
  if (result.ok) return result.value
  throw new Error(`The demonstration was refused: ${JSON.stringify(result.rejections)}`)
}
