import { Temporal } from 'temporal-polyfill'
import { Chance } from '../chance.js'
import { Pen } from '../write/compose.js'
import { Drafting } from './draft.js'
import { planHandWritten } from './plan-hand-written.js'
import { planHistory } from './plan-history.js'
import { planOpen } from './plan-open.js'
import { type PlannedOrder, planOrders } from './plan-orders.js'
import type { PlannedComplaint, PlannedHistory } from './planned-complaint.js'

/** All complaints that an office of half a year has had. */
const COMPLAINTS = 400

export interface PlannedOffice {
  /** In the order in which they were written down. */
  readonly open: readonly PlannedComplaint[]
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
  const open = [...byHand, ...worked].sort((one, other) =>
    Temporal.Instant.compare(one.registeredAt, other.registeredAt),
  )
  const history = planHistory(now, COMPLAINTS - open.length, chance.apart('history'), pen, drafting)
  return { open, history, orders: planOrders(now, [...history, ...open], chance.apart('orders')) }
}
