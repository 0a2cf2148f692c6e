import { createHash } from 'node:crypto'
import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { canonicalJson } from '../journal/index.js'

/** The key was used before for another form. */
export interface KeyReused {
  readonly kind: 'key-reused'
  readonly path: FieldPath
}

/** The key cannot be guessed safe: fewer than 128 random bits, or unreadable. */
export interface KeyMalformed {
  readonly kind: 'key-malformed'
  readonly path: FieldPath
}

const PATH: FieldPath = ['idempotencyKey']
/** 22 characters of base64url hold 128 bits. */
const FORM = /^[\x21-\x7e]{22,255}$/
export const KEPT_FOR = { hours: 24 }

/**
 * Does the act once for a key, however often it is asked: the same key and body get the stored answer,
 * another body is refused. Those who ask at the same time wait for the first. A refusal frees the key,
 * since the transaction is then undone.
 * @param act gives the answer to store, an id
 */
export async function once<Answer extends string, R>(
  manager: EntityManager,
  call: {
    readonly scope: string
    readonly mutation: string
    readonly key: string | null
    readonly body: object
    readonly at: Temporal.Instant
  },
  act: () => Promise<Result<Answer, R>>,
): Promise<Result<Answer, R | KeyReused | KeyMalformed>> {
  if (call.key === null) return act()
  if (!FORM.test(call.key))
    return refused<R | KeyMalformed>(...(await faultsOf(act)), { kind: 'key-malformed', path: PATH })
  const place = [call.scope, call.mutation, call.key]
  const bodyHash = createHash('sha256').update(canonicalJson(call.body)).digest()
  await manager.query(
    'delete from idempotency_key where scope = $1 and mutation = $2 and key = $3 and recorded_at < $4',
    [...place, call.at.subtract(KEPT_FOR).toString()],
  )
  const taken = (await manager.query(
    `insert into idempotency_key (scope, mutation, key, body_hash, recorded_at) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning key`,
    [...place, bodyHash, call.at.toString()],
  )) as unknown[]
  if (taken.length === 0) return answerBefore(manager, place, bodyHash)
  const result = await act()
  if (result.ok)
    await manager.query(
      'update idempotency_key set answer = $4 where scope = $1 and mutation = $2 and key = $3',
      [...place, JSON.stringify(result.value)],
    )
  return result
}

/** What else is wrong, so that all of it is told at once; the transaction is undone in any case. */
async function faultsOf<R>(act: () => Promise<Result<string, R>>): Promise<readonly R[]> {
  const result = await act()
  return result.ok ? [] : result.rejections
}

async function answerBefore<Answer extends string>(
  manager: EntityManager,
  place: readonly string[],
  bodyHash: Buffer,
): Promise<Result<Answer, KeyReused>> {
  const [stored] = (await manager.query(
    'select body_hash, answer from idempotency_key where scope = $1 and mutation = $2 and key = $3',
    [...place],
  )) as { body_hash: Buffer; answer: Answer }[]
  if (stored === undefined || !stored.body_hash.equals(bodyHash))
    return refused({ kind: 'key-reused', path: PATH })
  return accepted(stored.answer)
}
