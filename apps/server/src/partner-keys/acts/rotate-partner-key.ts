import { accepted, type Result } from '@waarborg/domain/foundation'
import { parseOverlap } from '@waarborg/domain/partner-keys'
import { makeKey } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { changeKey, type KeyInput } from './change-key.js'
import type { MadeKey } from './create-partner-key.js'
import type { KeyRefusal } from './key-refusal.js'
import { insertSecret } from './partner-key.store.js'

export interface RotatePartnerKey extends KeyInput {
  /** How long the secret that is replaced goes on working. */
  readonly overlapInHours: number
}

/** Gives a key another secret; those before go on working for so long, and never longer than they would have. */
export async function rotatePartnerKey(
  context: RequestContext,
  input: RotatePartnerKey,
): Promise<Result<MadeKey, KeyRefusal>> {
  const fresh = makeKey(context.office.mode)
  let isNow = false
  const rotated = await changeKey(context, 'partner-key-rotated', { ...input }, async (key, manager) => {
    const overlap = parseOverlap(input.overlapInHours)
    if (!overlap.ok) return overlap
    const endsAt = context.at.add({ hours: overlap.value })
    await manager.query('update partner_key set version = version + 1 where id = $1', [key.id])
    await manager.query('update partner_key_secret set ends_at = least(ends_at, $2) where key_id = $1', [
      key.id,
      endsAt.toString(),
    ])
    await insertSecret(manager, key.id, fresh, context.at)
    isNow = true
    return accepted({ overlapInHours: overlap.value })
  })
  return rotated.ok ? accepted({ id: rotated.value, secret: isNow ? fresh.secret : null }) : rotated
}
