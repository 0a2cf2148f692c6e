import { parseComplainant } from '@waarborg/domain/complaints'
import { accepted, type CategoryId, civilDateOf, type SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { HistoryRows, type HistoryToImport, insertImported } from '../complaints/index.js'
import type { Office } from '../office.js'
import type { House } from './fill-house.js'
import { afterOfficeMinutes, officeDayUntil } from './office-hours.js'
import { people } from './people.js'
import type { PlannedHistory } from './plan/planned-complaint.js'

const SOURCE = 'het vorige register'
/** The office moved so many days ago; what was still being finished there came when all of it was. */
const MOVED_DAYS_AGO = 91
const FINISHED_DAYS_AGO = 36

/** When the former register was taken over: what was settled by then, and later the rest. */
export function movesOf(now: Temporal.Instant): readonly Temporal.Instant[] {
  const today = civilDateOf(now)
  const at = (days: number) =>
    afterOfficeMinutes(
      officeDayUntil(today.subtract({ days })).toZonedDateTime('Europe/Amsterdam').toInstant(),
      437.4,
    )
  return [at(MOVED_DAYS_AGO), at(FINISHED_DAYS_AGO)]
}

/** Takes over what was settled in the former register and was finished there between two moves. */
export async function fillHistory(
  office: Office,
  house: House,
  history: readonly PlannedHistory[],
  registeredAt: Temporal.Instant,
): Promise<void> {
  const rows = new HistoryRows()
  for (const complaint of history) rows.push(toImport(complaint, house))
  const arrival = { source: SOURCE, at: registeredAt, importId: null }
  await office.transact(async (manager) => accepted(await insertImported(manager, rows, arrival)))
}

function toImport(complaint: PlannedHistory, house: House): HistoryToImport {
  const { customer, seller } = complaint
  const complainant = parseComplainant(customer, 'all', [])
  if (!complainant.ok) throw new Error(`Not a complainant: ${JSON.stringify(complainant.rejections)}`)
  return {
    externalId: complaint.externalId,
    channel: complaint.channel,
    locale: complaint.locale,
    receivedOn: civilDateOf(complaint.receivedAt),
    settledOn: complaint.settledOn,
    outcome: complaint.outcome,
    matter: {
      categoryId: house.categories.get(complaint.category) as CategoryId,
      subject: complaint.subject,
      description: complaint.text,
      wish: complaint.wish,
      orderNumber: complaint.order,
      sellerId: seller === null ? null : (house.sellers.get(seller) as SellerId),
      sellerName: seller,
    },
    complainant: complainant.value,
    published: { Behandelaar: people[complaint.settledBy].name, Afgehandeld: complaint.way },
  }
}
