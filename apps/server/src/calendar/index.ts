export { calendarRejectionWords } from './calendar-rejection.words.js'
export { DecideDayMutation } from './decide-day.mutation.js'
export { ExtendCalendarMutation } from './extend-calendar.mutation.js'
export { WorkingCalendarResolver } from './working-calendar.resolver.js'
