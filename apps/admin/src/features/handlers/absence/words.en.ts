import type { Words } from '../../../graph/words.js'
import type { absenceNl } from './words.nl.js'

export const absenceEn: Words<typeof absenceNl> = {
  title: 'Absence',
  none: 'No absence is arranged.',
  span: '{from} up to and including {until}',
  substituteIs: 'Substitute: {name}',
  arrange: 'Arrange absence',
  arrangeTitle: 'Absence of {name}',
  arrangeText: 'Open and new complaints go to the substitute on the first day, and come back after the last.',
  from: 'First day',
  until: 'Last day',
  substitute: 'Substitute',
  substituteHelp: 'Somebody who is there all those days.',
  choose: 'Choose a colleague',
  withWork: '{name} ({count} open)',
  required: 'Fill this in.',
  arranged: 'The absence of {name} is arranged.',
  end: 'End',
  endAsk: 'End this absence?',
  endText: 'What the substitute did for {name} comes back at once.',
  ended: '{name} is back.',
}
