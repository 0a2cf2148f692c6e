import type { assigningNl } from './words.nl.js'

export const assigningEn: typeof assigningNl = {
  title: 'Assign {number}',
  search: 'Find a colleague',
  people: 'Who could do it',
  load: '{open, number} open, {overdue, number} overdue, {unconfirmed, number} unconfirmed',
  ground: {
    STANDS_IN: 'stands in for the handler',
    HANDLED_BEFORE_SAME_CUSTOMER: 'knows this customer',
    LEAST_WORK: 'least work',
    NOT_HANDLED_FORMER_ROUND: 'new in this round',
  },
  leftOut: 'Not to be chosen',
  because: {
    CONCERNED: 'The complaint is about this colleague.',
    HANDLES_IT_NOW: 'Handles the complaint now.',
    HANDLED_FORMER_ROUND: 'Handled an earlier round; a further one is for another.',
    AWAY: 'Is away today.',
  },
  none: 'Nobody found who could do this.',
  submit: 'Assign',
  cancel: 'Cancel',
  choose: 'Choose to whom you assign the complaint.',
  done: '{number} is assigned to {name}',
  notNow: '{number} cannot be assigned by you now',
  undo: 'Undo',
  undone: '{number} is with {name} again',
}
