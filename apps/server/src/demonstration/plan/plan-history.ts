import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import { officeDayFrom } from '../office-hours.js'
import type { PersonKey } from '../people.js'
import type { Pen } from '../write/compose.js'
import { waysOfSettling } from '../write/reports.js'
import type { Drafting } from './draft.js'
import type { PlannedHistory } from './planned-complaint.js'
import { busyDays, channelOn, momentOn, oneOfDays } from './rhythm.js'

/** The former register goes back half a year, and its last cases were finished there. */
const BEGINS_DAYS_AGO = 182
const ENDS_DAYS_AGO = 92
const CLOSED_SELLERS_SINCE_DAYS = 70
const SETTLED_BY: readonly PersonKey[] = [
  'sander',
  'fatima',
  'joris',
  'emine',
  'gerda',
  'lotte',
  'lotte',
  'sander',
]

/** What was settled before the office moved, the oldest first; the marketplace was smaller then. */
export function planHistory(
  now: Temporal.Instant,
  count: number,
  chance: Chance,
  pen: Pen,
  drafting: Drafting,
): PlannedHistory[] {
  const today = civilDateOf(now)
  const from = today.subtract({ days: BEGINS_DAYS_AGO })
  const until = today.subtract({ days: ENDS_DAYS_AGO })
  const busy = busyDays(from, until, (share) => 0.6 + share)
  const days = Array.from({ length: count }, () => oneOfDays(busy, chance))
  const numbers = new Map<number, number>()
  return days.sort(Temporal.PlainDate.compare).map((on) => {
    const number = (numbers.get(on.year) ?? (on.month < 3 ? 0 : on.dayOfYear * 2)) + chance.whole(1, 2)
    numbers.set(on.year, number)
    const channel = channelOn(on, chance)
    const receivedAt = momentOn(on, channel, chance)
    const longAgo = on.until(today).total('days') > CLOSED_SELLERS_SINCE_DAYS
    const draft = drafting.draft({ receivedAt, channel, situation: drafting.anySituation(), longAgo })
    return {
      ...draft.matter,
      externalId: `${on.year}-${String(number).padStart(4, '0')}`,
      settledOn: settledOn(on, today, chance),
      outcome: pen.writeClose(draft.situation.outcomes, draft.setting),
      settledBy: chance.oneOf(SETTLED_BY),
      way: chance.oneOf(waysOfSettling),
    }
  })
}

/** Most within four weeks, one in eight later; on a working day, and before today. */
function settledOn(on: Temporal.PlainDate, today: Temporal.PlainDate, chance: Chance): Temporal.PlainDate {
  const most = Math.max(3, on.until(today).total('days') - 6)
  const days = chance.often(0.88) ? chance.whole(3, 25) : chance.whole(29, 52)
  return officeDayFrom(on.add({ days: Math.min(days, most) }))
}
