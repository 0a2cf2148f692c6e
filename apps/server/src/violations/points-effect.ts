import { entriesOfKind, type PointsOutcome } from '@waarborg/domain/policy-points'
import type { PointsEffectType } from './points-effect.type.js'

/** What an outcome does to each account, the heaviest hit first. */
export function effectsOf({ effects, entries }: PointsOutcome): readonly Omit<PointsEffectType, 'seller'>[] {
  return effects
    .map(({ sellerId, before, after, stateBefore, standingAfter, warnings }) => ({
      sellerId,
      before: before?.shown ?? null,
      after: after.shown,
      rawAfter: after.raw,
      stateBefore,
      stateAfter: standingAfter.state,
      closesOn: standingAfter.closesOn,
      returnsOn:
        standingAfter.state === 'CLOSED'
          ? null
          : (entriesOfKind(entries, 'DEDUCTION').find((entry) => entry.sellerId === sellerId)?.returnsOn ??
            null),
      warnings,
    }))
    .toSorted((one, other) => one.rawAfter - other.rawAfter)
}
