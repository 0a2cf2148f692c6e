import { writtenDay } from './calendar-parts.js'
import { epochMilliseconds } from './epoch-milliseconds.js'
import type { DateLength, UiLocale } from './ui-locale.js'

/**
 * A calendar day: “maandag 23 november 2026”, short “23 nov 2026”. The same day everywhere, in any zone.
 * @param on `2026-11-23`, as the graph's LocalDate
 */
export function formatDay(on: string, locale: UiLocale, length: DateLength = 'long'): string {
  return writtenDay(epochMilliseconds(on), locale, length, 'UTC')
}
