import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'

/** Adds a version of the calendar; older versions stay as they were (D-3). */
export async function saveCalendar(
  manager: EntityManager,
  calendar: WorkingCalendar,
  at: Temporal.Instant,
  decidedById: HandlerId | null = null,
) {
  await manager.query(
    `insert into working_calendar (version, base, organisation_days, horizon_on, recorded_at, decided_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      calendar.version,
      calendar.base,
      JSON.stringify(calendar.organisationDays),
      calendar.horizonOn.toString(),
      at.toString(),
      decidedById,
    ],
  )
}
