import type { explanationNl } from './words.nl.js'

export const explanationEn: typeof explanationNl = {
  title: 'Why {due}?',
  clock: 'Deadline: {clock}',
  rules: 'Rules',
  calendar: 'Calendar {name}, version {version, number}',
  recomputed: 'Computed again by this version on {at}, by {name}.',
  recomputedWhy: 'Reason: {reason}',
  calendarView: 'Calendar',
  listView: 'List',
  view: 'View',
  day: 'Day',
  dayNumber: 'day {count, number}',
  counts: 'Counts',
  reason: 'Reason',
  role: 'Meaning',
  no: 'No',
  reasons: {
    WORKING_DAY: 'Working day',
    WEEKEND: 'Weekend',
    HOLIDAY: 'Holiday',
    ORGANISATION_CLOSED: 'Office closed',
    ORGANISATION_OPEN: 'Office open',
    CALENDAR_DAY: 'Calendar day',
    PAUSED: 'On hold',
  },
  roles: {
    RECEIPT: 'Receipt',
    COUNTS: 'Counts',
    SKIPPED: 'Does not count',
    DUE: 'Due',
    BREACH: 'Norm',
  },
  rule: {
    'KP-3': 'On working days the complainant is contacted within 24 hours.',
    'KP-14': 'Settled within 4 weeks; when that cannot be, a delay notice with the reason within 3 weeks.',
    'KP-4': 'Who hears the complainant writes a report at once; what was agreed in it counts.',
    'D-1': 'The clock of 24 hours runs all day long, but only on working days.',
    'D-2':
      'When the day is not a working day, the working day before holds. The norm is day 21 or 28 itself.',
    'D-3':
      'The calendar has a version; a later change alters a running deadline only when that is computed again for a reason.',
    'D-13': 'All days are calendar days in Dutch time.',
  },
}
