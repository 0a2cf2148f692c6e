import type { PolicyCategoryId } from '@waarborg/domain/foundation'
import type { ForceMajeure } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../database/reads.js'

export interface ForceMajeureRow extends Pick<ForceMajeure, 'reason'> {
  readonly fromOn: string
  readonly untilOn: string
  readonly categoryIds: readonly PolicyCategoryId[]
}

/** The days, categories and reason of the window that a statement names `f`. */
export const FORCE_MAJEURE_COLUMNS = `f.from_on::text as "fromOn", f.until_on::text as "untilOn",
  json_build_object('NL', f.reason_nl, 'EN', f.reason_en) as reason,
  (select json_agg(c.policy_category_id) from force_majeure_category c where c.window_id = f.id) as "categoryIds"`

/** All that stands. */
export const FORCE_MAJEURE = `
  select ${FORCE_MAJEURE_COLUMNS} from force_majeure_window f where f.state = 'STANDING' order by f.from_on, f.id`

export const toForceMajeure = ({ fromOn, untilOn, categoryIds, reason }: ForceMajeureRow): ForceMajeure => ({
  fromOn: Temporal.PlainDate.from(fromOn),
  untilOn: Temporal.PlainDate.from(untilOn),
  categoryIds,
  reason,
})

export async function readForceMajeure(ask: Ask): Promise<readonly ForceMajeure[]> {
  return (await ask<ForceMajeureRow>(FORCE_MAJEURE, [])).map(toForceMajeure)
}

const LOCK = `hashtextextended('force majeure', 0)`

/**
 * Held until the transaction ends by everybody who books, together with others and before anything else is locked, so
 * that what stands does not change between reading it and booking.
 */
export const AS_FORCE_MAJEURE_STANDS = `select pg_advisory_xact_lock_shared(${LOCK})`

/** Held until the transaction ends by whoever lets force majeure stand: nobody books meanwhile. */
export const ALONE_WITH_FORCE_MAJEURE = `select pg_advisory_xact_lock(${LOCK})`
