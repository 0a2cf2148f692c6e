import type { Words } from '../../graph/words.js'
import type { dashboardNl } from './words.nl.js'

export const dashboardEn: Words<typeof dashboardNl> = {
  title: 'Dashboard',
  asOf: 'As of {at}',
  figures: {
    label: 'Key figures',
    open: 'Open',
    unassigned: 'Unassigned',
    unconfirmed: 'Unconfirmed',
    overdue: 'Overdue',
    dueToday: 'Due today',
    serious: 'Serious',
    receivedToday: 'Received today',
  },
  mine: {
    title: 'My work',
    figures: '{open, number} open · {overdue, number} overdue · {dueToday, number} today',
    toConfirm: '{count, plural, one {# complaint waits} other {# complaints wait}} for your confirmation',
    empty: 'No open complaints in your name',
    emptyText: 'Take on a complaint that is nobody’s yet.',
    pick: 'Unassigned complaints',
    all: 'All my complaints',
  },
  nearest: {
    title: 'Deadlines that end first',
    all: 'All complaints by deadline',
    empty: 'No running deadlines',
  },
  newest: {
    title: 'Newest complaints',
    all: 'All complaints',
    empty: 'No complaints yet',
    emptyText: 'A new complaint appears here by itself.',
    arrived: 'New complaint {number} from {name}',
    fresh: 'new',
  },
  loads: {
    title: 'Work per handler',
    all: 'All handlers',
    handler: 'Handler',
    open: 'Open',
    overdue: 'Overdue',
    dueToday: 'Today',
    offDuty: 'absent',
    empty: 'Nobody has open work',
    text: '{name}: {open, number} open, of which {overdue, number} overdue and {dueToday, number} today',
  },
  states: {
    title: 'Open complaints by state',
  },
}
