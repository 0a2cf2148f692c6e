export { CalendarPage as CalendarScreen } from '../../features/calendar/index.js'
