import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { hashPassword } from '../access/index.js'
import type { Office } from '../office.js'
import { fillComplaints } from './fill-complaints.js'
import { fillForceMajeure } from './fill-force-majeure.js'
import { fillHistory, movesOf } from './fill-history.js'
import { fillHouse, sendAbsentHome } from './fill-house.js'
import { fillMatters } from './fill-matters.js'
import { fillOrders } from './fill-orders.js'
import { fillRealComplaints } from './fill-real-complaints.js'
import { fillSafetySignals } from './fill-safety-signals.js'
import { fillSellersAccess } from './fill-sellers-access.js'
import { fillViolations } from './fill-violations.js'
import { DEMONSTRATION_PASSWORD } from './people.js'
import { inOrder, planOffice } from './plan/plan-office.js'
import type { PlannedComplaint } from './plan/planned-complaint.js'
import { readNotifications } from './read-notifications.js'

/** Of the office that everybody sees who does not ask for another. */
const SEED = 'waarborg'

/**
 * A believable office around today, the same for the same seed and moment. What came in since the office moved here is
 * played through the same acts as real work; what was settled before is taken over as history.
 */
export async function fillDemonstration(
  office: Office,
  report: (step: string) => void,
  seed: string = SEED,
): Promise<void> {
  const now = office.now()
  report('Filling the demonstration office: people, sellers and categories')
  const house = await fillHouse(office, await hashPassword(DEMONSTRATION_PASSWORD))
  const { open, settled, history, orders } = planOffice(now, seed)
  const [moved = now, finished = now] = movesOf(now)
  const wasSettled = ({ settledOn }: (typeof history)[number]) =>
    Temporal.PlainDate.compare(settledOn, civilDateOf(moved)) < 0
  report(`Taking over ${history.length} complaints of the former register`)
  await fillHistory(office, house, history.filter(wasSettled), moved)
  await fillMatters(office, house)
  report(`Handling ${settled.length + open.length} complaints as the office did`)
  const [before, since] = apart(inOrder([...settled, ...open]), finished)
  await fillComplaints(office, house, before)
  await fillHistory(
    office,
    house,
    history.filter((complaint) => !wasSettled(complaint)),
    finished,
  )
  const complaints = await fillComplaints(office, house, since)
  await sendAbsentHome(office)
  await fillViolations(office, house, complaints, civilDateOf(now))
  await fillForceMajeure(office, house, civilDateOf(now))
  await fillOrders(office, house, orders)
  await fillSafetySignals(office, house)
  await fillSellersAccess(office, house)
  report('Importing the sample of real complaints')
  await fillRealComplaints(office)
  await readNotifications(office, house)
  report(
    `The demonstration office has ${open.length} open complaints, ${settled.length} that it settled and ${history.length} of before`,
  )
}

/** What was written down before that moment, and what since. */
function apart(complaints: readonly PlannedComplaint[], at: Temporal.Instant) {
  const isBefore = ({ registeredAt }: PlannedComplaint) => Temporal.Instant.compare(registeredAt, at) < 0
  return [complaints.filter(isBefore), complaints.filter((each) => !isBefore(each))] as const
}
