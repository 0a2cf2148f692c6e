import type { DateLength, UiLocale } from './ui-locale.js'

/** Dates of the office are read in the Netherlands, whatever the reader's device says (D-13). */
const OFFICE_ZONE = 'Europe/Amsterdam'

const lengths = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<DateLength, Intl.DateTimeFormatOptions>

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(
  locale: UiLocale,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options])
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { timeZone, ...options })
  formatters.set(key, made)
  return made
}

/** The day on which a moment falls in the Netherlands, without comma and in the reader's language. */
export function writtenDay(at: number, locale: UiLocale, length: DateLength, timeZone = OFFICE_ZONE): string {
  return formatter(locale, timeZone, lengths[length])
    .format(at)
    .replace(/,(?= \d)/, '')
}

/** The clock in the Netherlands at a moment, `00:00` to `23:59`. */
export function writtenClock(at: number): string {
  return formatter('nl', OFFICE_ZONE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}
