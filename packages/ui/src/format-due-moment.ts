import { writtenClock, writtenDay } from './calendar-parts.js'
import { epochMilliseconds } from './epoch-milliseconds.js'
import { joinClock } from './format-moment.js'
import type { DateLength, UiLocale } from './ui-locale.js'

const zoneNames = { nl: 'Nederlandse tijd', en: 'Dutch time' } as const

/**
 * The last moment of a term: “maandag 23 november 2026 om 14:05 uur, Nederlandse tijd”; short without the zone.
 * Midnight is written as 24:00 of the day that ends with it, since at it is still in time.
 * @param at ISO 8601 with an offset, as the graph's DateTime
 * @source D-1, D-13
 */
export function formatDueMoment(at: string, locale: UiLocale, length: DateLength = 'long'): string {
  const moment = epochMilliseconds(at)
  const clock = writtenClock(moment)
  const written =
    clock === '00:00'
      ? joinClock(writtenDay(moment - 1, locale, length), '24:00', locale, length)
      : joinClock(writtenDay(moment, locale, length), clock, locale, length)
  return length === 'long' ? `${written}, ${zoneNames[locale]}` : written
}
