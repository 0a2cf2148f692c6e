import type { FieldRejection } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { decodeId } from '../graph/ids.js'

interface Named {
  readonly sellerId?: string | null
  readonly categoryId?: string | null
}

/** What of the seller and the category that it names is not there; a category that was retired can still be meant. */
export async function strangersAmong(
  manager: EntityManager,
  { sellerId, categoryId }: Named,
): Promise<readonly FieldRejection[]> {
  const named = [
    ['seller', sellerId],
    ['category', categoryId],
  ] as const
  const strangers: FieldRejection[] = []
  for (const [noun, address] of named) {
    if (address == null) continue
    const [row] = (await manager.query(`select 1 from ${noun} where id = $1`, [
      decodeId(noun, address),
    ])) as object[]
    if (row === undefined) strangers.push({ kind: 'unknown', path: [`${noun}Id`], noun })
  }
  return strangers
}
