import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { CategoryId, HandlerId, SellerId } from '@waarborg/domain/foundation'
import { branchJson, type OfferedCategory, offeredAmong } from '../../categories/index.js'
import type { Ask } from '../../database/reads.js'
import { type CalendarRow, currentCalendarJson, readCalendar } from '../../deadlines/index.js'

/** What the office needs to know to take a complaint in. */
export interface ReceptionFacts {
  /** Whether a new complaint can have this category. */
  readonly isOffered: boolean
  /** Whether the seller is there. */
  readonly isKnownSeller: boolean
  /** Whether somebody of the firm has the id of whom it is about. */
  readonly isKnownColleague: boolean
  readonly calendar: WorkingCalendar
  /** Of its number; one that is not used in the end leaves a gap. */
  readonly sequence: number
}

/** What the form names by an id; null when it names nothing, or nothing that can be. */
interface Named {
  readonly categoryId: CategoryId | null
  readonly sellerId: SellerId | null
  readonly concernsId: HandlerId | null
}

const facts = `select ${branchJson('$1')} as branch, exists(select from seller where id = $2) as "isKnownSeller",
  exists(select from handler where id = $3) as "isKnownColleague",
  ${currentCalendarJson} as calendar, nextval('complaint_sequence')::float8 as sequence`

interface FactsRow extends Pick<ReceptionFacts, 'isKnownSeller' | 'isKnownColleague' | 'sequence'> {
  readonly branch: OfferedCategory[]
  readonly calendar: CalendarRow
}

/** One journey to the database. */
export async function readReceptionFacts(
  ask: Ask,
  { categoryId, sellerId, concernsId }: Named,
): Promise<ReceptionFacts> {
  const [row] = await ask<FactsRow>(facts, [categoryId, sellerId, concernsId])
  if (row === undefined) throw new Error('The office has nothing to receive complaints with.')
  return {
    isOffered: offeredAmong(row.branch).some(({ id }) => id === categoryId),
    isKnownSeller: row.isKnownSeller,
    isKnownColleague: row.isKnownColleague,
    calendar: readCalendar(row.calendar),
    sequence: row.sequence,
  }
}
