import type { Temporal } from 'temporal-polyfill'
import { confirmForceMajeure, recordForceMajeure } from '../force-majeure/index.js'
import { encodeId } from '../graph/ids.js'
import type { Office } from '../office.js'
import { contextOf } from './demonstration-context.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import { inOfficeHours, officeDayUntil } from './office-hours.js'

/** Two days on which a carrier could not scan, for which what was booked was withdrawn by two people. */
export async function fillForceMajeure(
  office: Office,
  house: House,
  today: Temporal.PlainDate,
): Promise<void> {
  const at = (daysAgo: number) => inOfficeHours(officeDayUntil(today.subtract({ days: daysAgo })), 0.4)
  const recorded = done(
    await recordForceMajeure(contextOf(office, house, 'anouk', at(12)), {
      fromOn: today.subtract({ days: 29 }),
      untilOn: today.subtract({ days: 28 }),
      policyCategoryIds: [encodeId('policy-category', idOf(house.policyCategories, 'SERVICENORMEN'))],
      reasonNl:
        'De vervoerder kon door een storing twee dagen geen pakketten scannen. Wat op die dagen als bezorgd is gemeld, kon u niet controleren.',
      reasonEn:
        'By an outage the carrier could not scan parcels for two days. You could not check what was reported as delivered on those days.',
      dryRun: false,
    }),
  )
  if (recorded.id === null) throw new Error('It was no dry run.')
  const forceMajeureId = encodeId('force-majeure', recorded.id)
  done(
    await confirmForceMajeure(contextOf(office, house, 'hendrik', at(10)), {
      forceMajeureId,
      expectedVersion: 1,
    }),
  )
}
