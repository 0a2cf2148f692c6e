import { writtenClock, writtenDay } from './calendar-parts.js'
import { epochMilliseconds } from './epoch-milliseconds.js'
import type { DateLength, UiLocale } from './ui-locale.js'

/**
 * A moment on the clock of the Netherlands: “maandag 23 november 2026 om 14:05 uur”, short “23 nov 2026, 14:05”.
 * @param at ISO 8601 with an offset, as the graph's DateTime
 * @source D-13
 */
export function formatMoment(at: string, locale: UiLocale, length: DateLength = 'long'): string {
  const moment = epochMilliseconds(at)
  return joinClock(writtenDay(moment, locale, length), writtenClock(moment), locale, length)
}

/** Puts a written day and a written clock together as the language does. */
export function joinClock(day: string, clock: string, locale: UiLocale, length: DateLength): string {
  if (length === 'short') return `${day}, ${clock}`
  return locale === 'nl' ? `${day} om ${clock} uur` : `${day} at ${clock}`
}
