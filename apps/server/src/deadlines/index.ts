export { calendarOfVersion } from './calendar-version.js'
export { currentCalendar } from './current-calendar.js'
export { nlOfficeCalendar } from './nl-office-calendar.js'
export { saveCalendar } from './save-calendar.js'
