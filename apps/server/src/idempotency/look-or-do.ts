import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { Database } from '../database/database.js'
import type { KeyedCall } from './keyed-call.js'
import { type KeyMalformed, type KeyReused, once } from './once.js'

interface Looking {
  /** To look what it would do: all of it is undone again. */
  readonly dryRun: boolean
  /** Whether what it is done to is there already. */
  readonly isThere: boolean
}

/** What was done, or would be. */
export interface LookedOrDone<Answer extends string, Did> {
  /** Null after a dry run of what is not there yet. */
  readonly id: Answer | null
  /** Null where it was done before, by the same key. */
  readonly did: Did | null
}

interface Looked {
  readonly kind: 'looked'
}

/** One act in one transaction; of a dry run all is undone again, and only what it would do is told. */
export async function lookOrDo<Answer extends string, Did, R extends { readonly kind: string }>(
  office: Pick<Database, 'transact'>,
  { dryRun, isThere, ...call }: KeyedCall<Answer> & Looking,
  act: (manager: EntityManager) => Promise<Result<Did, R>>,
): Promise<Result<LookedOrDone<Answer, Did>, R | KeyReused | KeyMalformed>> {
  let did: Did | null = null
  const result = await office.transact<Answer, R | KeyReused | KeyMalformed | Looked>((manager) =>
    once<Answer, R | Looked>(manager, dryRun ? { ...call, key: null } : call, async () => {
      const done = await act(manager)
      if (!done.ok) return done as Result<never, R | Looked>
      did = done.value
      return dryRun ? refused<R | Looked>({ kind: 'looked' }) : accepted(null)
    }),
  )
  if (result.ok) return accepted({ id: result.value, did })
  if (result.rejections.some(({ kind }) => kind === 'looked'))
    return accepted({ id: isThere ? call.answer : null, did })
  return refused(...(result.rejections as (R | KeyReused | KeyMalformed)[]))
}
