import { idOfActor } from '@waarborg/domain/access'
import { callerOf } from '../throttle/index.js'
import type { Allowance } from './buckets.js'
import type { RequestContext } from './context.js'
import { MAXIMUM_COST } from './limits.js'

/** What one caller may ask, and under which name that is counted. */
export interface CallersAllowance extends Allowance {
  readonly who: string
  /** Of one operation. */
  readonly maximumCost: number
  /** Sockets and streams at once. */
  readonly places: number
}

/** A stranger: what our public pages ask several times over. */
export const anybody = { maximumAvailable: 20_000, restoreRate: 500, maximumCost: 3_000, places: 20 }
const software = { maximumAvailable: 50_000, restoreRate: 1_000, maximumCost: MAXIMUM_COST, places: 50 }
const staff = { maximumAvailable: 500_000, restoreRate: 10_000, maximumCost: MAXIMUM_COST, places: 50 }

/** Each key, each person, and each address of which nobody says who it is. */
export function allowanceOf({ actor, address }: Pick<RequestContext, 'actor' | 'address'>): CallersAllowance {
  const who = idOfActor(actor)
  if (who === null) return { who: `address ${callerOf(address)}`, ...anybody }
  return { who, ...(actor.kind === 'staff' ? staff : software) }
}
