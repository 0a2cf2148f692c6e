import { Temporal } from 'temporal-polyfill'
import { Chance } from '../chance.js'
import { Pen } from '../write/compose.js'
import { Drafting } from './draft.js'
import { planHandWritten } from './plan-hand-written.js'
import { planHistory } from './plan-history.js'
import { planOpen } from './plan-open.js'
import { type PlannedOrder, planOrders } from './plan-orders.js'
import { planSettled } from './plan-settled.js'
import type { PlannedComplaint, PlannedHistory } from './planned-complaint.js'
import { readByManagement } from './read-by-management.js'

/** All complaints that an office of half a year has had. */
const COMPLAINTS = 400

export interface PlannedOffice {
  /** In the order in which they were written down. */
  readonly open: readonly PlannedComplaint[]
  /** What the office took to its end itself, or nearly; in that order too. */
  readonly settled: readonly PlannedComplaint[]
  readonly history: readonly PlannedHistory[]
  readonly orders: readonly PlannedOrder[]
}

/** The complaints of the demonstration as they stand at this moment: the same for the same seed and moment. */
export function planOffice(now: Temporal.Instant, seed: string): PlannedOffice {
  const chance = new Chance(seed)
  const pen = new Pen(chance.apart('texts'))
  const drafting = new Drafting(chance.apart('complaints'), pen, now)
  const byHand = planHandWritten(now)
  const worked = planOpen(now, chance.apart('work'), pen, drafting)
  const reading = chance.apart('reading')
  const open = inOrder([...byHand, ...worked].map((each) => readByManagement(each, now, reading)))
  const settled = inOrder(planSettled(now, chance.apart('settled'), pen, drafting))
  const left = COMPLAINTS - open.length - settled.length
  const history = planHistory(now, left, chance.apart('history'), pen, drafting)
  const orders = planOrders(now, [...history, ...settled, ...open], chance.apart('orders'))
  return { open, settled, history, orders }
}

/** In the order in which they were written down. */
export const inOrder = (complaints: readonly PlannedComplaint[]): PlannedComplaint[] =>
  complaints.toSorted((one, other) => Temporal.Instant.compare(one.registeredAt, other.registeredAt))
