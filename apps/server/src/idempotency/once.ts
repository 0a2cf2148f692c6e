import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { prepared } from '../database/write-together.js'
import { hashOfBody, isWellFormed, type KeyedCall } from './keyed-call.js'

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
export const KEPT_FOR = { hours: 24 }

/**
 * Does the act once for a key, however often it is asked: the same key and body get the stored answer,
 * another body is refused. Those who ask at the same time wait for the first. A refusal frees the key,
 * since the transaction is then undone.
 */
export async function once<Answer extends string, R>(
  manager: EntityManager,
  call: KeyedCall<Answer>,
  act: () => Promise<Result<unknown, R>>,
): Promise<Result<Answer, R | KeyReused | KeyMalformed>> {
  const done = async (): Promise<Result<Answer, R>> => {
    const result = await act()
    return result.ok ? accepted(call.answer) : result
  }
  if (call.key === null) return done()
  if (!isWellFormed(call.key))
    return refused<R | KeyMalformed>(...(await faultsOf(act)), { kind: 'key-malformed', path: PATH })
  const place = [call.scope, call.mutation, call.key]
  const bodyHash = hashOfBody(call.body)
  const taken = await prepared(
    manager,
    `insert into idempotency_key as kept (scope, mutation, key, body_hash, answer, recorded_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (scope, mutation, key) do update
       set body_hash = excluded.body_hash, answer = excluded.answer, recorded_at = excluded.recorded_at
       where kept.recorded_at < $7 returning key`,
    [
      ...place,
      bodyHash,
      JSON.stringify(call.answer),
      call.at.toString(),
      call.at.subtract(KEPT_FOR).toString(),
    ],
  )
  return taken.length === 0 ? answerBefore(manager, place, bodyHash) : done()
}

/** What else is wrong, so that all of it is told at once; the transaction is undone in any case. */
async function faultsOf<R>(act: () => Promise<Result<unknown, R>>): Promise<readonly R[]> {
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
