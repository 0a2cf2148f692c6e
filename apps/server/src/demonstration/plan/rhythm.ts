import type { Channel } from '@waarborg/domain/complaints'
import { Temporal } from 'temporal-polyfill'
import type { Chance } from '../chance.js'
import { afterOfficeMinutes, at, inOfficeHours, isOfficeDay } from '../office-hours.js'

/** From Monday to Sunday: what broke in the weekend is written about on Monday. */
const BY_WEEKDAY = [1.55, 1.2, 1, 0.95, 0.9, 0.55, 0.6]

/** How busy a day is beside others: by its weekday, and by what people buy at that time of the year. */
function busynessOf(on: Temporal.PlainDate): number {
  return (BY_WEEKDAY[on.dayOfWeek - 1] ?? 1) * season(on)
}

function season({ month, day }: Temporal.PlainDate): number {
  if (month === 11 && day >= 20) return 1.5
  if (month === 12 && day <= 23) return 1.6
  if (month === 1 && day <= 20) return 1.4
  if (month === 7 || month === 8) return 0.8
  return 1
}

/** How it comes in: the form mostly; nobody answers the telephone on a day off. */
const CHANNELS: readonly (readonly [channel: Channel, share: number])[] = [
  ['FORM', 60],
  ['EMAIL', 13],
  ['TELEPHONE', 19],
  ['COUNTER', 4],
  ['LETTER', 4],
]

export function channelOn(on: Temporal.PlainDate, chance: Chance): Channel {
  const isOpen = isOfficeDay(on)
  const open = CHANNELS.filter(([channel]) => isOpen || channel === 'FORM' || channel === 'EMAIL')
  return chance.byShare(open, ([, share]) => share)[0]
}

/** The hours at which people sit down to write: mid-morning, lunch, and most after dinner. */
// biome-ignore format: a day is read across
const BY_HOUR = [1, 0.5, 0.3, 0.2, 0.2, 0.5, 1, 2, 4, 6, 7, 6, 6, 5, 5, 5, 5, 5, 4, 7, 9, 9, 6, 3]

/** A moment on that day at which something comes in by this channel. */
export function momentOn(on: Temporal.PlainDate, channel: Channel, chance: Chance): Temporal.Instant {
  if (channel === 'TELEPHONE' || channel === 'COUNTER') return inOfficeHours(on, 0.02 + chance.next() * 0.94)
  if (channel === 'LETTER') return inOfficeHours(on, chance.next() * 0.35)
  const hour = chance.byShare([...BY_HOUR.keys()], (each) => BY_HOUR[each] ?? 0)
  return at(on, Temporal.PlainTime.from({ hour, minute: chance.whole(0, 59), second: chance.whole(0, 59) }))
}

/** When it was written down: during the call, or when somebody came to the post. */
export function whenRegistered(
  receivedAt: Temporal.Instant,
  channel: Channel,
  chance: Chance,
): Temporal.Instant {
  if (channel === 'FORM') return receivedAt
  if (channel === 'TELEPHONE' || channel === 'COUNTER')
    return receivedAt.add({ seconds: chance.whole(200, 840) })
  return afterOfficeMinutes(receivedAt, chance.whole(12, 150) + chance.next())
}

export interface BusyDay {
  readonly on: Temporal.PlainDate
  /** How busy it was, beside the others. */
  readonly share: number
}

/** The days from and including both, with how busy they were. */
export function busyDays(
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  growth: (share: number) => number = () => 1,
): readonly BusyDay[] {
  const length = from.until(until).total('days')
  return Array.from({ length: length + 1 }, (_, index) => {
    const on = from.add({ days: index })
    return { on, share: busynessOf(on) * growth(index / length) }
  })
}

export const oneOfDays = (days: readonly BusyDay[], chance: Chance): Temporal.PlainDate =>
  chance.byShare(days, ({ share }) => share).on
