import { idOfActor } from '@waarborg/domain/access'
import { accepted, type PartnerKeyId, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { once } from '../../idempotency/index.js'
import { type KeyActName, recordKey } from '../record-key.js'
import type { KeyRefusal } from './key-refusal.js'
import { lockKey, type StoredKey } from './partner-key.store.js'

export interface KeyInput {
  readonly keyId: string
  /** Any, when absent. */
  readonly expectedVersion?: number
  readonly idempotencyKey?: string | null
}

/**
 * An act on a key that is there: found, the reader's own, of the version that was seen, and not revoked.
 * @param change what is done, as facts for the journal; it rises the version
 * @returns done when it was carried out now, before when an earlier request with this idempotency key did it
 */
export async function changeKey(
  context: RequestContext,
  act: KeyActName,
  { keyId, idempotencyKey, ...input }: KeyInput & { readonly [field: string]: unknown },
  change: (key: StoredKey, manager: EntityManager) => Promise<Result<object, KeyRefusal>>,
): Promise<Result<PartnerKeyId, KeyRefusal>> {
  const { actor, at, office } = context
  const id = decodeId('partner-key', keyId)
  const call = {
    scope: idOfActor(actor) ?? 'public',
    mutation: act,
    key: idempotencyKey ?? context.idempotencyKey,
    body: { keyId, ...input },
    at,
    answer: id ?? ('' as PartnerKeyId),
  }
  const result = await office.transact((manager) =>
    once(manager, call, async (): Promise<Result<unknown, KeyRefusal>> => {
      const key = await lockKey(manager, id, context)
      if (key === null) return refused({ kind: 'unknown', path: ['keyId'], noun: 'partner-key' })
      if (key.isRevoked) return refused({ kind: 'key-revoked', path: ['keyId'] })
      if (input.expectedVersion !== undefined && input.expectedVersion !== key.version)
        return refused({ kind: 'conflict', path: ['expectedVersion'] })
      const changed = await change(key, manager)
      if (!changed.ok) return changed
      await recordKey(manager, act, { id: key.id, version: key.version + 1, facts: changed.value }, context)
      return accepted(null)
    }),
  )
  office.keys.forget()
  return result
}
