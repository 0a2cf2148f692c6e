export { calendarOfVersion } from './calendar-version.js'
export {
  type CalendarRow,
  calendarJson,
  calendarOf,
  calendarOfJson,
  currentCalendar,
  currentCalendarJson,
  readCalendar,
} from './current-calendar.js'
export { holidayNames } from './holiday.words.js'
export { nlOfficeCalendar } from './nl-office-calendar.js'
export { saveCalendar } from './save-calendar.js'
