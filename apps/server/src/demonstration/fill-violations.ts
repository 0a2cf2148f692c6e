import { accepted } from '@waarborg/domain/foundation'
import { violationNumber } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import { newRandomId } from '../graph/new-id.js'
import type { Office } from '../office.js'
import type { House } from './fill-house.js'
import { inOfficeHours, officeDayUntil } from './office-hours.js'
import { violations } from './violations.js'

/** Days until the points come back (D-4). */
const RETURN_IN_DAYS = 365

/** Violations of the demonstration's sellers, as an office that started in the middle has them. */
export async function fillViolations(
  office: Office,
  house: House,
  complaints: ReadonlyMap<string, string>,
  today: Temporal.PlainDate,
): Promise<void> {
  await office.transact(async (manager) => {
    for (const [index, violation] of violations.entries()) {
      const decidedOn =
        violation.decidedDaysAgo === null
          ? null
          : officeDayUntil(today.subtract({ days: violation.decidedDaysAgo }))
      const returnOn =
        violation.state === 'BOOKED' ? (decidedOn?.add({ days: RETURN_IN_DAYS }) ?? null) : null
      await manager.query(
        `insert into violation (id, number, state, seller_id, policy_category_id, weight, deed_on, decided_at,
          points_return_on, facts, complaint_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          newRandomId<'violation'>(),
          violationNumber(index + 1),
          violation.state,
          house.sellers.get(violation.seller),
          house.policyCategories.get(violation.category),
          violation.weight,
          today.subtract({ days: violation.deedDaysAgo }).toString(),
          decidedOn === null ? null : decidedAt(decidedOn, index).toString(),
          returnOn?.toString() ?? null,
          violation.facts,
          violation.complaint === null ? null : (complaints.get(violation.complaint) ?? null),
        ],
      )
    }
    await manager.query(`select setval('violation_sequence', $1)`, [violations.length])
    return accepted(null)
  })
}

/** Some hour of that day, another for each. */
const decidedAt = (on: Temporal.PlainDate, index: number) => inOfficeHours(on, ((index * 37) % 91) / 100)
