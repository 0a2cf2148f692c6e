import type { sellerContactsNl } from './words.nl.js'

export const sellerContactsEn: typeof sellerContactsNl = {
  title: 'Contacts of sellers',
  intro: 'They sign in on the page for sellers by a link in an e-mail.',
  add: 'Add a contact',
  search: 'Name or e-mail address',
  name: 'Name',
  email: 'E-mail address',
  sellers: 'Speaks for',
  stateTitle: 'Access',
  lastSignedIn: 'Last signed in',
  never: 'never yet',
  acts: 'What you can do',
  empty: 'There are no contacts yet',
  emptyText: 'Add somebody who speaks for a seller.',
  noMatch: 'No contact matches these filters',
  noMatchText: 'Take a filter away, or search for another part of the name.',
}
