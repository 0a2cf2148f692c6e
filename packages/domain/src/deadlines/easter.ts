import { Temporal } from 'temporal-polyfill'

/** Easter Sunday of the western church, by the rules of 1582: golden number, solar and lunar correction. */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const solar = century - Math.floor(century / 4)
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + solar - lunar + 15) % 30
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const daysAfter22March = epact + toSunday - 7 * late
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: daysAfter22March })
}
