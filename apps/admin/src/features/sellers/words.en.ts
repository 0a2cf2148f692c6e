import type { Words } from '../../graph/words.js'
import type { sellersNl } from './words.nl.js'

export const sellersEn: Words<typeof sellersNl> = {
  title: 'Sellers',
  search: 'Search by name or register number',
  name: 'Seller',
  trader: 'Trader',
  register: 'Register',
  country: 'Country',
  accountState: 'Account',
  openComplaints: 'Open complaints',
  openedOn: 'Opened on',
  empty: 'No sellers yet',
  noMatch: 'No seller fits these filters',
  noMatchText: 'Remove a filter or search for part of the name.',
  rate: {
    title: 'Complaints per 1,000 orders',
    perThousand: 'complaints per 1,000 orders',
    counts:
      '{complaints, plural, one {# complaint} other {# complaints}} on {orders, plural, one {# order} other {# orders}}',
    days: 'Received and ordered from {from} until {until}',
    tooFew: 'Too few orders for a rate: below 100 chance decides.',
    noOrders: 'No orders of the last twelve months have been imported for this seller.',
  },
  seller: {
    back: 'All sellers',
    facts: 'Details',
    registerNumber: '{register} number',
    linked: 'Other accounts of this trader',
    linkedNone: 'This trader has no other account.',
    complaints: 'Complaints about this seller',
    complaintsNone: 'There are no complaints about this seller.',
    violations: 'Violations',
    violationsNone: 'No violations are recorded.',
    violation: 'Violation',
    deed: 'Committed on',
    weight: 'Points',
    returns: 'Points return on',
    state: 'State',
    notFound: 'This seller does not exist',
    notFoundText: 'The address is not right, or you may not see this seller.',
  },
}
