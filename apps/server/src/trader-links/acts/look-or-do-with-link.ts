import type { FieldPath, LinkId, Result } from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import type { LinkRejection } from '@waarborg/domain/trader-links'
import type { EntityManager } from 'typeorm'
import { callOf } from '../../complaints/index.js'
import type { RequestContext } from '../../graph/context.js'
import { type KeyMalformed, type KeyReused, type LookedOrDone, lookOrDo } from '../../idempotency/index.js'

export type LinkRefusal =
  | LinkRejection
  /** Somebody changed it after the version that was expected. */
  | { readonly kind: 'conflict'; readonly path: FieldPath }
  | KeyReused
  | KeyMalformed

export type LinkResult = Result<LookedOrDone<LinkId, PointsOutcome | null>, LinkRefusal>

interface Doing {
  readonly mutation: string
  readonly body: object & { readonly idempotencyKey?: string | null }
  readonly linkId: LinkId
  readonly dryRun: boolean
  /** Whether the link is there already. */
  readonly isThere: boolean
}

/** One act on a link, or what it would do. */
export const lookOrDoWithLink = (
  context: RequestContext,
  { mutation, body, linkId, dryRun, isThere }: Doing,
  act: (manager: EntityManager) => Promise<Result<PointsOutcome | null, LinkRefusal>>,
): Promise<LinkResult> =>
  lookOrDo(context.office, { ...callOf(context, mutation, body), answer: linkId, dryRun, isThere }, act)
