import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { hashPassword } from '../access/index.js'
import type { Office } from '../office.js'
import { fillComplaints } from './fill-complaints.js'
import { fillHistory, movesOf } from './fill-history.js'
import { fillHouse, sendAbsentHome } from './fill-house.js'
import { fillMatters } from './fill-matters.js'
import { fillOrders } from './fill-orders.js'
import { fillRealComplaints } from './fill-real-complaints.js'
import { fillSafetySignals } from './fill-safety-signals.js'
import { fillSellersAccess } from './fill-sellers-access.js'
import { fillViolations } from './fill-violations.js'
import { DEMONSTRATION_PASSWORD } from './people.js'
import { planOffice } from './plan/plan-office.js'

/** Of the office that everybody sees who does not ask for another. */
const SEED = 'waarborg'

/**
 * A believable office around today, the same for the same seed and moment. What is open is played through the same
 * acts as real work; what was settled before the office moved here is taken over as history.
 */
export async function fillDemonstration(
  office: Office,
  report: (step: string) => void,
  seed: string = SEED,
): Promise<void> {
  const now = office.now()
  report('Filling the demonstration office: people, sellers and categories')
  const house = await fillHouse(office, await hashPassword(DEMONSTRATION_PASSWORD))
  const { open, history, orders } = planOffice(now, seed)
  const [moved = now, finished = now] = movesOf(now)
  const wasSettled = ({ settledOn }: (typeof history)[number]) =>
    Temporal.PlainDate.compare(settledOn, civilDateOf(moved)) < 0
  report(`Taking over ${history.length} complaints of the former register`)
  await fillHistory(office, house, history.filter(wasSettled), moved)
  await fillMatters(office, house)
  report(`Handling ${open.length} complaints as the office did`)
  const complaints = await fillComplaints(office, house, open)
  await fillHistory(
    office,
    house,
    history.filter((complaint) => !wasSettled(complaint)),
    finished,
  )
  await sendAbsentHome(office)
  await fillViolations(office, house, complaints, civilDateOf(now))
  await fillOrders(office, house, orders)
  await fillSafetySignals(office, house)
  await fillSellersAccess(office, house)
  report('Importing the sample of real complaints')
  await fillRealComplaints(office)
  report(`The demonstration office has ${open.length} open complaints and ${history.length} of before`)
}
