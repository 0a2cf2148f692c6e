import type { Result } from '@waarborg/domain/foundation'
import type { Database } from '../database/database.js'
import { rowsToInsert } from '../database/rows-to-insert.js'
import type { Write } from '../database/write-together.js'
import { isUsedUp } from '../throttle/index.js'
import { hashOfBody, isWellFormed, type KeyedCall } from './keyed-call.js'

/**
 * As `once`, for an act that only adds rows: they and the key are written by one statement, without a transaction
 * around it. Whoever asks with the same key meanwhile waits for that statement.
 * @param decide reads what it needs and writes nothing
 * @returns null when `once` is to say what is answered: the key is used or malformed, an allowance is used up, or the act
 *   is refused, which a key that was used before goes before
 */
export async function writeOnce<Decided extends { readonly writes: readonly Write[] }, R>(
  database: Pick<Database, 'write'>,
  call: KeyedCall<string>,
  decide: () => Promise<Result<Decided, R>>,
): Promise<Result<Decided, R> | null> {
  if (call.key !== null && !isWellFormed(call.key)) return null
  const decided = await decide()
  if (!decided.ok) return call.key === null ? decided : null
  try {
    await database.write([...decided.value.writes, ...keyToTake(call)])
  } catch (fault) {
    if (isTaken(fault) || isUsedUp(fault)) return null
    throw fault
  }
  return decided
}

/** Comes last, and so is done first: whose key is used has written nothing else. */
function keyToTake({ scope, mutation, key, body, at, answer }: KeyedCall<string>): readonly Write[] {
  if (key === null) return []
  const row = {
    scope,
    mutation,
    key,
    bodyHash: hashOfBody(body),
    answer: JSON.stringify(answer),
    recordedAt: at,
  }
  return [rowsToInsert('idempotency_key', [row])]
}

function isTaken(fault: unknown): boolean {
  const { code, constraint } = fault as { code?: string; constraint?: string }
  return code === '23505' && constraint === 'idempotency_key_pkey'
}
