import { epochMilliseconds } from '@waarborg/ui'

const millisecondsPerDay = 86_400_000

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

interface OfficeTime {
  /** `2026-11-23` */
  readonly on: string
  /** `14:05` */
  readonly clock: string
}

/** The day and the clock in the Netherlands at a moment, whatever zone the device is set to (D-13). */
export function officeTime(milliseconds: number): OfficeTime {
  const { year, month, day, hour, minute } = partsOf(milliseconds)
  return { on: `${year}-${month}-${day}`, clock: `${hour}:${minute}` }
}

/**
 * The moment at which a clock in the Netherlands shows a day and a time, as the graph's DateTime.
 * In the hour that summer time skips: an hour later; in the hour that comes twice: the first.
 * @param clock `14:05`
 */
export function officeMoment(on: string, clock: string): string {
  const wanted = epochMilliseconds(`${on}T${clock}:00Z`)
  const late = wanted - offsetAt(wanted - millisecondsPerDay)
  const early = wanted - offsetAt(wanted + millisecondsPerDay)
  const fits = [Math.min(late, early), Math.max(late, early)].find((at) => at + offsetAt(at) === wanted)
  return isoOf(fits ?? Math.max(late, early))
}

/** Days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((epochMilliseconds(to) - epochMilliseconds(from)) / millisecondsPerDay)
}

/** A calendar day some days later, or earlier when negative. */
export function plusDays(on: string, days: number): string {
  return isoOf(epochMilliseconds(on) + days * millisecondsPerDay).slice(0, 10)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(on: string): number {
  // 1 January 1970 was a Thursday.
  return ((Math.floor(epochMilliseconds(on) / millisecondsPerDay) + 3) % 7) + 1
}

function offsetAt(milliseconds: number): number {
  const { year, month, day, hour, minute, second } = partsOf(milliseconds)
  return (
    epochMilliseconds(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) -
    Math.floor(milliseconds / 1000) * 1000
  )
}

function partsOf(milliseconds: number) {
  const found = Object.fromEntries(parts.formatToParts(milliseconds).map(({ type, value }) => [type, value]))
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = found
  return { year, month, day, hour, minute, second }
}

function isoOf(milliseconds: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: writing a moment as text needs it, and Temporal would cost 20 kB
  return new Date(milliseconds).toISOString()
}
