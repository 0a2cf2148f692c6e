import { accepted, type PartnerKeyId, type Result } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { changeKey, type KeyInput } from './change-key.js'
import type { KeyRefusal } from './key-refusal.js'
import { saveKey } from './partner-key.store.js'
import { factsOf, type RawTerms, readTerms } from './read-terms.js'

/** Decides anew what a key may do, for whom, from where and until when; it works on at once by that. */
export function changePartnerKey(
  context: RequestContext,
  input: KeyInput & RawTerms,
): Promise<Result<PartnerKeyId, KeyRefusal>> {
  const written = { ...input, expiresAt: input.expiresAt?.toString() ?? null }
  return changeKey(context, 'partner-key-changed', written, async (key, manager) => {
    const terms = await readTerms(manager, { ...input, expiresAt: input.expiresAt ?? key.expiresAt }, context)
    if (!terms.ok) return terms
    await saveKey(manager, key.id, terms.value)
    return accepted(factsOf(terms.value))
  })
}
