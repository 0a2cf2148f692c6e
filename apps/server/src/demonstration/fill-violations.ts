import { accepted, type HandlerId, type TraderId, type ViolationId } from '@waarborg/domain/foundation'
import { violationNumber } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { newRandomId } from '../graph/new-id.js'
import type { Office } from '../office.js'
import { lockTraderPoints, openLedgers } from '../policy-points/index.js'
import { bookViolation } from '../violations/index.js'
import type { House } from './fill-house.js'
import { done, idOf } from './never-refused.js'
import { inOfficeHours, officeDayUntil } from './office-hours.js'
import { people } from './people.js'
import { type DemonstrationViolation, violations } from './violations.js'

/** Before the first violation. */
const LEDGERS_OPENED_DAYS_AGO = 380

/** Violations of the demonstration's sellers, as an office that started in the middle has them. */
export async function fillViolations(
  office: Office,
  house: House,
  complaints: ReadonlyMap<string, string>,
  today: Temporal.PlainDate,
): Promise<void> {
  await office.transact(async (manager) => {
    await openAllLedgers(manager, officeDayUntil(today.subtract({ days: LEDGERS_OPENED_DAYS_AGO })))
    for (const [index, violation] of violations.entries()) {
      const decidedAt = momentOf(violation, index, today)
      const id = newRandomId<'violation'>()
      await manager.query(
        `insert into violation (id, number, state, seller_id, policy_category_id, weight, deed_on, decided_at, facts,
          complaint_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          violationNumber(index + 1),
          violation.state === 'BOOKED' ? 'REPORTED' : violation.state,
          idOf(house.sellers, violation.seller),
          idOf(house.policyCategories, violation.category),
          violation.weight,
          today.subtract({ days: violation.deedDaysAgo }).toString(),
          decidedAt === null ? null : storedMoment(decidedAt),
          violation.facts,
          violation.complaint === null ? null : (complaints.get(violation.complaint) ?? null),
        ],
      )
      if (violation.state === 'BOOKED' && decidedAt !== null)
        await book(manager, { id, violation, at: decidedAt, house })
    }
    await manager.query(`select setval('violation_sequence', $1)`, [violations.length])
    return accepted(null)
  })
}

async function openAllLedgers(manager: EntityManager, on: Temporal.PlainDate): Promise<void> {
  const traders = (await manager.query('select id from trader order by id')) as { id: TraderId }[]
  for (const { id } of traders)
    await openLedgers(manager, await lockTraderPoints(manager, id), inOfficeHours(on, 0))
}

interface Booking {
  readonly id: ViolationId
  readonly violation: DemonstrationViolation
  readonly at: Temporal.Instant
  readonly house: House
}

/** The policy officer decides, and management agrees where a second person is needed. */
async function book(manager: EntityManager, { id, violation, at, house }: Booking): Promise<void> {
  const decision = {
    violationId: id,
    weight: violation.weight,
    reach: 'ACCOUNT',
    ground: null,
    reason: 'Besloten na het horen van de verkoper.',
  } as const
  const { roles } = people.anouk
  const actor = { kind: 'staff', handlerId: idOf(house.people, 'anouk') as HandlerId, roles } as const
  const confirmedById = idOf(house.people, 'hendrik') as HandlerId
  done(await bookViolation(manager, decision, { actor, confirmedById, at, isDryRun: false }))
}

/** Some hour of an office day, another for each. */
function momentOf(
  { decidedDaysAgo }: DemonstrationViolation,
  index: number,
  today: Temporal.PlainDate,
): Temporal.Instant | null {
  if (decidedDaysAgo === null) return null
  const on = officeDayUntil(today.subtract({ days: decidedDaysAgo }))
  return inOfficeHours(on, ((index * 37) % 91) / 100)
}
