import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { SellerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { categoriesJson, type OfferedCategory, offeredAmong } from '../../categories/index.js'
import { prepared } from '../../database/write-together.js'
import { type CalendarRow, currentCalendarJson, readCalendar } from '../../deadlines/index.js'

/** What the office needs to take a complaint in, whatever it is about. */
interface ReceptionFacts {
  /** The categories that a new complaint can have. */
  readonly categoryIds: ReadonlySet<string>
  readonly calendar: WorkingCalendar
  /** Of its number; one that is not used in the end leaves a gap. */
  readonly sequence: number
}

const facts = `select ${categoriesJson} as categories, ${currentCalendarJson} as calendar,
  nextval('complaint_sequence')::float8 as sequence`

/** One journey to the database. */
export async function readReceptionFacts(manager: EntityManager): Promise<ReceptionFacts> {
  const [row] = await prepared<{ categories: OfferedCategory[]; calendar: CalendarRow; sequence: number }>(
    manager,
    facts,
    [],
  )
  if (row === undefined) throw new Error('The office has nothing to receive complaints with.')
  return {
    categoryIds: new Set(offeredAmong(row.categories).map(({ id }) => id)),
    calendar: readCalendar(row.calendar),
    sequence: row.sequence,
  }
}

/** Whether the seller is there. */
export async function isKnownSeller(manager: EntityManager, id: SellerId | null): Promise<boolean> {
  return (await prepared(manager, 'select 1 from seller where id = $1', [id])).length === 1
}
