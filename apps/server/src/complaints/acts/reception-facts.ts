import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { CategoryId, SellerId } from '@waarborg/domain/foundation'
import { branchJson, type OfferedCategory, offeredAmong } from '../../categories/index.js'
import type { Ask } from '../../database/reads.js'
import { type CalendarRow, currentCalendarJson, readCalendar } from '../../deadlines/index.js'

/** What the office needs to know to take a complaint in. */
export interface ReceptionFacts {
  /** Whether a new complaint can have this category. */
  readonly isOffered: boolean
  /** Whether the seller is there. */
  readonly isKnownSeller: boolean
  readonly calendar: WorkingCalendar
  /** Of its number; one that is not used in the end leaves a gap. */
  readonly sequence: number
}

const facts = `select ${branchJson('$1')} as branch, exists(select from seller where id = $2) as "isKnownSeller",
  ${currentCalendarJson} as calendar, nextval('complaint_sequence')::float8 as sequence`

interface FactsRow extends Pick<ReceptionFacts, 'isKnownSeller' | 'sequence'> {
  readonly branch: OfferedCategory[]
  readonly calendar: CalendarRow
}

/** One journey to the database. */
export async function readReceptionFacts(
  ask: Ask,
  categoryId: CategoryId | null,
  sellerId: SellerId | null,
): Promise<ReceptionFacts> {
  const [row] = await ask<FactsRow>(facts, [categoryId, sellerId])
  if (row === undefined) throw new Error('The office has nothing to receive complaints with.')
  return {
    isOffered: offeredAmong(row.branch).some(({ id }) => id === categoryId),
    isKnownSeller: row.isKnownSeller,
    calendar: readCalendar(row.calendar),
    sequence: row.sequence,
  }
}
