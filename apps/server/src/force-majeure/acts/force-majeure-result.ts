import type { ForceMajeureRejection } from '@waarborg/domain/force-majeure'
import type { FieldPath, ForceMajeureId, Result, ViolationId } from '@waarborg/domain/foundation'
import type { PointsOutcome } from '@waarborg/domain/policy-points'
import type { KeyMalformed, KeyReused, LookedOrDone } from '../../idempotency/index.js'

export type ForceMajeureRefusal =
  | ForceMajeureRejection
  /** Somebody changed it after the version that was expected. */
  | { readonly kind: 'conflict'; readonly path: FieldPath }
  | KeyReused
  | KeyMalformed

/** What it withdraws, or would. */
export interface Withdrawing {
  readonly violationIds: readonly ViolationId[]
  readonly outcomes: readonly PointsOutcome[]
}

export type ForceMajeureResult = Result<LookedOrDone<ForceMajeureId, Withdrawing>, ForceMajeureRefusal>

export const nothingWithdrawn: Withdrawing = { violationIds: [], outcomes: [] }
