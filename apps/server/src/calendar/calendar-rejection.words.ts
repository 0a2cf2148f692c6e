import type { Temporal } from 'temporal-polyfill'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { CalendarRefusal } from './change-calendar.js'

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

/** What is told when a day of the calendar is not changed. */
export const calendarRejectionWords: RejectionWords<CalendarRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: () =>
      'Iemand heeft intussen een andere dag gewijzigd. Bekijk de kalender van nu en probeer het opnieuw.',
    EN: () => 'Somebody has meanwhile changed another day. Look at the calendar of now and try again.',
  },
  'day-in-the-past': {
    code: 'OUT_OF_RANGE',
    NL: ({ earliestOn }) => `Wat geweest is, verandert niet meer. Kies ${day(earliestOn, 'nl')} of later.`,
    EN: ({ earliestOn }) => `What has been no longer changes. Choose ${day(earliestOn, 'en-GB')} or later.`,
  },
  'day-as-it-is': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ working }) =>
      working ? 'Op deze dag werkt het kantoor al.' : 'Op deze dag is het kantoor al dicht.',
    EN: ({ working }) =>
      working ? 'The office works on this day already.' : 'The office is closed on this day already.',
  },
  'beyond-calendar-horizon': {
    code: 'OUT_OF_RANGE',
    NL: ({ horizonOn }) =>
      `De kalender loopt tot en met ${day(horizonOn, 'nl')}. Verleng haar eerst, of kies een eerdere dag.`,
    EN: ({ horizonOn }) =>
      `The calendar ends on ${day(horizonOn, 'en-GB')}. Extend it first, or choose an earlier day.`,
  },
  'horizon-out-of-range': {
    code: 'OUT_OF_RANGE',
    NL: ({ earliestOn, latestOn }) =>
      `Kies een dag van ${day(earliestOn, 'nl')} tot en met ${day(latestOn, 'nl')}.`,
    EN: ({ earliestOn, latestOn }) =>
      `Choose a day from ${day(earliestOn, 'en-GB')} until ${day(latestOn, 'en-GB')}.`,
  },
}
