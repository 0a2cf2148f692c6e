import { idOfActor } from '@waarborg/domain/access'
import { accepted, type PartnerKeyId, type Result } from '@waarborg/domain/foundation'
import { makeKey } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { once } from '../../idempotency/index.js'
import { recordKey } from '../record-key.js'
import type { KeyRefusal } from './key-refusal.js'
import { insertKey, insertSecret } from './partner-key.store.js'
import { factsOf, type RawTerms, readTerms } from './read-terms.js'

/** A key that was made, with its secret: null when an earlier request made it, since it is shown once. */
export interface MadeKey {
  readonly id: PartnerKeyId
  readonly secret: string | null
}

/**
 * Makes a key, or says all that is wrong with what was asked for.
 * @param fresh the key itself, where it is not a new one
 */
export async function createPartnerKey(
  context: RequestContext,
  { idempotencyKey, ...input }: RawTerms & { readonly idempotencyKey?: string | null },
  fresh = makeKey(context.office.mode),
): Promise<Result<MadeKey, KeyRefusal>> {
  const { actor, at, office } = context
  const id = newId<'partner-key'>()
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: 'partner-key-made',
    key: idempotencyKey ?? context.idempotencyKey,
    body: { ...input, expiresAt: input.expiresAt?.toString() ?? null },
    at,
    answer: id,
  }
  const made = await office.transact((manager) =>
    once(manager, call, async (): Promise<Result<unknown, KeyRefusal>> => {
      const terms = await readTerms(manager, input, context)
      if (!terms.ok) return terms
      await insertKey(manager, id, terms.value, context)
      await insertSecret(manager, id, fresh, at)
      await recordKey(manager, 'partner-key-made', { id, version: 1, facts: factsOf(terms.value) }, context)
      return accepted(null)
    }),
  )
  return made.ok ? accepted({ id: made.value, secret: made.value === id ? fresh.secret : null }) : made
}
