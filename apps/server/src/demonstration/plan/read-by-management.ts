import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import { afterOfficeMinutes } from '../office-hours.js'
import type { PlannedAct, PlannedComplaint } from './planned-complaint.js'

/** What is serious and came in longer ago has been read; the newest still have to be. */
const READ_WHEN_DAYS_OLD = 5

/** The complaint, with when management read it. */
export function readByManagement(
  complaint: PlannedComplaint,
  now: Temporal.Instant,
  chance: Chance,
): PlannedComplaint {
  const { severity, registeredAt, acts } = complaint
  if (severity !== 'SERIOUS' || registeredAt.until(now).total('hours') < READ_WHEN_DAYS_OLD * 24)
    return complaint
  const read: PlannedAct = {
    kind: 'confirm-reading',
    by: chance.oneOf(['hendrik', 'maarten']),
    at: afterOfficeMinutes(registeredAt, chance.whole(40, 400) + chance.next()),
  }
  return {
    ...complaint,
    acts: [...acts, read].toSorted((one, other) => Temporal.Instant.compare(one.at, other.at)),
  }
}
