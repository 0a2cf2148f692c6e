import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { CategoryId, SellerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { branchJson, type OfferedCategory, offeredAmong } from '../../categories/index.js'
import { prepared } from '../../database/write-together.js'
import { type CalendarRow, currentCalendarJson, readCalendar } from '../../deadlines/index.js'

/** What the office needs to know to take a complaint in. */
interface ReceptionFacts {
  /** Whether a new complaint can have this category. */
  readonly isOffered: boolean
  readonly calendar: WorkingCalendar
  /** Of its number; one that is not used in the end leaves a gap. */
  readonly sequence: number
}

const facts = `select ${branchJson('$1')} as branch, ${currentCalendarJson} as calendar,
  nextval('complaint_sequence')::float8 as sequence`

/** One journey to the database. */
export async function readReceptionFacts(
  manager: EntityManager,
  categoryId: CategoryId | null,
): Promise<ReceptionFacts> {
  const [row] = await prepared<{ branch: OfferedCategory[]; calendar: CalendarRow; sequence: number }>(
    manager,
    facts,
    [categoryId],
  )
  if (row === undefined) throw new Error('The office has nothing to receive complaints with.')
  return {
    isOffered: offeredAmong(row.branch).some(({ id }) => id === categoryId),
    calendar: readCalendar(row.calendar),
    sequence: row.sequence,
  }
}

/** Whether the seller is there. */
export async function isKnownSeller(manager: EntityManager, id: SellerId | null): Promise<boolean> {
  return (await prepared(manager, 'select 1 from seller where id = $1', [id])).length === 1
}
