import { accepted, type FieldPath, type LinkId, type Result, refused } from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import type { LinkRejection } from '@waarborg/domain/trader-links'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import type { RequestContext } from '../../graph/context.js'
import { type KeyMalformed, type KeyReused, once } from '../../idempotency/index.js'

export type LinkRefusal =
  | LinkRejection
  /** Somebody changed it after the version that was expected. */
  | { readonly kind: 'conflict'; readonly path: FieldPath }
  | KeyReused
  | KeyMalformed

/** What it does, or would do. */
interface LinkAnswer {
  /** Null after a dry run of what is not there yet. */
  readonly linkId: LinkId | null
  readonly outcome: PointsOutcome | null
}

export type LinkResult = Result<LinkAnswer, LinkRefusal>

interface Looked {
  readonly kind: 'looked'
}

interface Doing {
  readonly mutation: string
  readonly body: object & { readonly idempotencyKey?: string | null }
  readonly linkId: LinkId
  readonly dryRun: boolean
  /** Whether the link is there already. */
  readonly isThere: boolean
}

/** One act in one transaction; of a dry run all is undone again, and only what it would do is told. */
export async function lookOrDo(
  context: RequestContext,
  { mutation, body, linkId, dryRun, isThere }: Doing,
  act: (manager: EntityManager) => Promise<Result<PointsOutcome | null, LinkRefusal>>,
): Promise<LinkResult> {
  let outcome: PointsOutcome | null = null
  const call = { ...callOf(context, mutation, body), answer: linkId }
  const result = await context.office.transact<LinkId, LinkRefusal | Looked>((manager) =>
    once<LinkId, LinkRefusal | Looked>(manager, dryRun ? { ...call, key: null } : call, async () => {
      const done = await act(manager)
      if (!done.ok) return done as Result<never, LinkRefusal | Looked>
      outcome = done.value
      return dryRun ? refused<LinkRefusal | Looked>({ kind: 'looked' }) : accepted(null)
    }),
  )
  if (result.ok) return accepted({ linkId: result.value, outcome })
  if (result.rejections.some(({ kind }) => kind === 'looked'))
    return accepted({ linkId: isThere ? linkId : null, outcome })
  return refused(...(result.rejections as [LinkRefusal, ...LinkRefusal[]]))
}
