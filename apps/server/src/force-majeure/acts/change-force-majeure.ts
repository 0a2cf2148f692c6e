import { type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { lookOrDo } from '../../idempotency/index.js'
import { lockForceMajeure, type StoredForceMajeure } from '../force-majeure.store.js'
import type { ForceMajeureRefusal, ForceMajeureResult, Withdrawing } from './force-majeure-result.js'

export interface ChangeForceMajeure {
  readonly forceMajeureId: string
  readonly expectedVersion: number
  readonly dryRun?: boolean
  readonly idempotencyKey?: string | null
}

interface Changing {
  readonly mutation: string
  readonly input: ChangeForceMajeure
  /** A lock that goes before that of the window; who only looks does without. */
  readonly before?: string
}

/** One act on one window: lock, compare versions, decide, write, tell; one transaction. */
export function changeForceMajeure(
  context: RequestContext,
  { mutation, input, before }: Changing,
  act: (
    window: StoredForceMajeure,
    manager: EntityManager,
  ) => Promise<Result<Withdrawing, ForceMajeureRefusal>>,
): Promise<ForceMajeureResult> {
  const id = decodeId('force-majeure', input.forceMajeureId)
  if (id === null) return Promise.resolve(refused(notThere))
  const { dryRun = false, ...body } = input
  const call = { ...callOf(context, mutation, body), answer: id, dryRun, isThere: true }
  return lookOrDo(context.office, call, async (manager) => {
    if (before !== undefined && !dryRun) await manager.query(before)
    const window = await lockForceMajeure(manager, id)
    if (window === null) return refused<ForceMajeureRefusal>(notThere)
    return window.version === input.expectedVersion
      ? act(window, manager)
      : refused<ForceMajeureRefusal>({ kind: 'conflict', path: ['expectedVersion'] })
  })
}

const notThere = { kind: 'unknown', path: ['forceMajeureId'], noun: 'force-majeure' } as const
