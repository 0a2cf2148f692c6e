import type { Temporal } from 'temporal-polyfill'

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')

/** `9 oktober` */
export const dayAndMonth = (on: Temporal.PlainDate): string => `${on.day} ${MONTHS[on.month - 1]}`

/** `donderdag` */
export const weekday = (on: Temporal.PlainDate): string => DAYS[on.dayOfWeek - 1] ?? ''

/** `9 October` */
export const inEnglish = (on: Temporal.PlainDate): string =>
  on.toLocaleString('en-GB', { day: 'numeric', month: 'long' })
