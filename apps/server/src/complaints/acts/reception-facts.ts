import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { CategoryId, HandlerId, SellerId } from '@waarborg/domain/foundation'
import type DataLoader from 'dataloader'
import { branchJson, type OfferedCategory, offeredAmong } from '../../categories/index.js'
import { inTurns } from '../../database/in-turns.js'
import type { Ask } from '../../database/reads.js'
import { calendarOfJson, currentCalendarJson } from '../../deadlines/index.js'

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

// As JSON, whose rows are never counted beforehand: arrays are, and the statement was then planned anew each time, which
// took five times as long as doing it.
const facts = `select ${branchJson('n."categoryId"')} as branch,
  exists(select from seller where id = n."sellerId") as "isKnownSeller",
  exists(select from handler where id = n."concernsId") as "isKnownColleague",
  case when n.place = 1 then ${currentCalendarJson} end as calendar,
  nextval('complaint_sequence')::float8 as sequence
  from rows from (json_to_recordset($1) as ("categoryId" uuid, "sellerId" uuid, "concernsId" uuid))
    with ordinality n("categoryId", "sellerId", "concernsId", place)
  order by n.place`

interface FactsRow extends Pick<ReceptionFacts, 'isKnownSeller' | 'isKnownColleague' | 'sequence'> {
  readonly branch: OfferedCategory[]
  /** With the first row alone. */
  readonly calendar: string | null
}

const asking = new WeakMap<Ask, DataLoader<Named, ReceptionFacts>>()
const FORMS_AT_MOST = 50

/** One journey to the database for as many forms as come in while another is made. */
export function readReceptionFacts(ask: Ask, named: Named): Promise<ReceptionFacts> {
  const known = asking.get(ask)
  if (known !== undefined) return known.load(named)
  const turns = inTurns<Named, ReceptionFacts>((forms) => readTogether(ask, forms), FORMS_AT_MOST)
  asking.set(ask, turns)
  return turns.load(named)
}

async function readTogether(ask: Ask, forms: readonly Named[]): Promise<ReceptionFacts[]> {
  const rows = await ask<FactsRow>(facts, [JSON.stringify(forms)])
  const [first] = rows
  if (!first?.calendar) throw new Error('The office has nothing to receive complaints with.')
  const calendar = calendarOfJson(first.calendar)
  return rows.map(({ branch, isKnownSeller, isKnownColleague, sequence }, place) => ({
    isOffered: offeredAmong(branch).some(({ id }) => id === forms[place]?.categoryId),
    isKnownSeller,
    isKnownColleague,
    calendar,
    sequence,
  }))
}
