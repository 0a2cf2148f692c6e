import type { Temporal } from 'temporal-polyfill'
import type { Ask } from '../../database/reads.js'
import { jsonOf } from '../../graph/shape.js'
import type { PointsPolicyType } from './points-policy.type.js'
import { pointsPolicyShape } from './points-policy-list.query.js'

const version = (where: string) =>
  `select ${jsonOf(pointsPolicyShape, 'ALL')} as policy from policy p ${where} order by p.version desc limit 1`

const lastOne = version('')
const oneOnDay = version('where p.in_force_from <= $1::date')

/** The version that was decided last, whether or not it holds yet; null before there is any. */
export const readLastPointsPolicy = async (ask: Ask): Promise<PointsPolicyType | null> => {
  const [row] = await ask<{ policy: PointsPolicyType }>(lastOne, [])
  return row?.policy ?? null
}

/** The version that holds on a day; null before the first. */
export const readPointsPolicyOn = async (
  ask: Ask,
  day: Temporal.PlainDate,
): Promise<PointsPolicyType | null> => {
  const [row] = await ask<{ policy: PointsPolicyType }>(oneOnDay, [day.toString()])
  return row?.policy ?? null
}
