import type { Temporal } from 'temporal-polyfill'
import { isEarlierDay, isLaterDay, type PolicyCategoryId } from '../foundation/index.js'

/** Days on which nobody can be blamed for deeds of some categories: an outage of a carrier or of the platform. */
export interface ForceMajeure {
  readonly fromOn: Temporal.PlainDate
  /** The last day of it. */
  readonly untilOn: Temporal.PlainDate
  readonly categoryIds: readonly PolicyCategoryId[]
  /** Told to every seller concerned, in the language of each. */
  readonly reason: { readonly NL: string; readonly EN: string }
}

interface Deed {
  readonly categoryId: PolicyCategoryId
  readonly deedOn: Temporal.PlainDate
}

/** Those of the deeds that fall within it: what was booked for them is withdrawn, all for its one reason. @source D-7 */
export function withinForceMajeure<D extends Deed>(
  { fromOn, untilOn, categoryIds }: Pick<ForceMajeure, 'fromOn' | 'untilOn' | 'categoryIds'>,
  deeds: readonly D[],
): readonly D[] {
  return deeds.filter(
    ({ categoryId, deedOn }) =>
      categoryIds.includes(categoryId) && !isEarlierDay(deedOn, fromOn) && !isLaterDay(deedOn, untilOn),
  )
}

/** The force majeure for which nobody is blamed for this deed; null when there is none. @source D-7 */
export const forceMajeureOf = (known: readonly ForceMajeure[], deed: Deed): ForceMajeure | null =>
  known.find((one) => withinForceMajeure(one, [deed]).length > 0) ?? null
