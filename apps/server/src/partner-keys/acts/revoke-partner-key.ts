import { accepted, type PartnerKeyId, type Result } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { changeKey, type KeyInput } from './change-key.js'
import type { KeyRefusal } from './key-refusal.js'

/** Ends a key for good: at once here, and within a second in every other process. */
export function revokePartnerKey(
  context: RequestContext,
  input: KeyInput,
): Promise<Result<PartnerKeyId, KeyRefusal>> {
  return changeKey(context, 'partner-key-revoked', { ...input }, async (key, manager) => {
    await manager.query('update partner_key set revoked_at = $2, version = version + 1 where id = $1', [
      key.id,
      context.at.toString(),
    ])
    return accepted({})
  })
}
