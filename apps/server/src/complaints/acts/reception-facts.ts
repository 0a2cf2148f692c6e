import { setTimeout } from 'node:timers/promises'
import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { CategoryId, HandlerId, SellerId } from '@waarborg/domain/foundation'
import DataLoader from 'dataloader'
import { branchJson, type OfferedCategory, offeredAmong } from '../../categories/index.js'
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

type Asking = DataLoader<Named, ReceptionFacts>

const asking = new WeakMap<Ask, Asking>()

/** A journey that takes longer, to a database that is silent perhaps, is not waited for before the next is made. */
const LONGEST_TURN_IN_MS = 25

/**
 * One journey to the database; forms that come in while it is made share the next one, so that what is told is never
 * older than the form.
 */
export function readReceptionFacts(ask: Ask, named: Named): Promise<ReceptionFacts> {
  const known = asking.get(ask) ?? askInTurn(ask)
  asking.set(ask, known)
  return known.load(named)
}

function askInTurn(ask: Ask): Asking {
  let before: Promise<unknown> = Promise.resolve()
  return new DataLoader<Named, ReceptionFacts>(
    (forms) => {
      const answer = readTogether(ask, forms)
      before = Promise.race([answer.catch(() => {}), setTimeout(LONGEST_TURN_IN_MS)])
      return answer
    },
    { cache: false, maxBatchSize: 50, batchScheduleFn: (send) => void before.then(send) },
  )
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
