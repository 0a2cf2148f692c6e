import type { Words } from '../../graph/words.js'
import type { handlersNl } from './words.nl.js'

export const handlersEn: Words<typeof handlersNl> = {
  title: 'Handlers',
  search: 'Search by name',
  name: 'Name',
  roles: 'Role',
  duty: 'Duty',
  onDuty: 'On duty',
  offDuty: 'Absent',
  open: 'Open',
  overdue: 'Overdue',
  unconfirmed: 'Unconfirmed',
  contact: 'Reached at',
  empty: 'No handlers yet',
  noMatch: 'Nobody fits these filters',
  noMatchText: 'Remove a filter or search for part of the name.',
  handler: {
    back: 'All handlers',
    facts: 'Details',
    workload: 'Work',
    complaints: 'Complaints',
    complaintsNone: 'No complaints are assigned to this person.',
    email: 'E-mail',
    telephone: 'Telephone',
    function: 'Function',
    notFound: 'This person does not exist',
    notFoundText: 'The address is not right, or you may not see this person.',
  },
}
