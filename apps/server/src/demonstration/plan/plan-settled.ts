import { civilDateOf } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import type { Pen } from '../write/compose.js'
import { Courses } from './course.js'
import type { Drafting } from './draft.js'
import { Lives } from './lives.js'
import type { PlannedComplaint } from './planned-complaint.js'
import { busyDays, channelOn, momentOn, oneOfDays, whenRegistered } from './rhythm.js'
import { ofHandlers, receiverOf } from './who.js'

/** What the office has taken to its end, or nearly, since it moved here. */
const SETTLED = 80
const BEGINS_DAYS_AGO = 90
const ENDS_DAYS_AGO = 7
/** Each so manieth was withdrawn, or decided late. */
const WITHDRAWN_EACH = 14
const LATE_EACH = 7

/** The complaints that the office received and handled itself, the oldest first; what is open stands beside them. */
export function planSettled(
  now: Temporal.Instant,
  chance: Chance,
  pen: Pen,
  drafting: Drafting,
): PlannedComplaint[] {
  const today = civilDateOf(now)
  const from = today.subtract({ days: BEGINS_DAYS_AGO })
  const until = today.subtract({ days: ENDS_DAYS_AGO })
  const busy = busyDays(from, until, (share) => 1.05 - 0.1 * share)
  const days = Array.from({ length: SETTLED }, () => oneOfDays(busy, chance))
  const lives = new Lives({ now, chance, pen, courses: new Courses(chance, pen, now) })
  return days.sort(Temporal.PlainDate.compare).map((on, place) => {
    const channel = channelOn(on, chance)
    const receivedAt = momentOn(on, channel, chance)
    const registeredAt = whenRegistered(receivedAt, channel, chance)
    const situation = drafting.anySituation(({ serious }) => !serious)
    const draft = drafting.draft({ receivedAt, channel, situation, longAgo: false })
    const handler = ofHandlers(chance)
    const ends = place % WITHDRAWN_EACH === 3 ? 'withdrawn' : place % LATE_EACH === 5 ? 'late' : 'settled'
    const acts = lives.actsOf(draft, registeredAt, { handler, ends })
    return { ...draft.matter, registeredAt, receiver: receiverOf(channel, chance), acts }
  })
}
