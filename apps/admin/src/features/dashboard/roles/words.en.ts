import type { Words } from '../../../graph/words.js'
import type { roleWorkNl } from './words.nl.js'

export const roleWorkEn: Words<typeof roleWorkNl> = {
  all: '{count, plural, one {# complaint} other {All # complaints}}',
  allViolations: '{count, plural, one {# violation} other {All # violations}}',
  waiting: { title: 'My work that waits for the customer', empty: 'Nothing of yours waits for a customer' },
  aftercare: { title: 'My aftercare to give now', empty: 'No aftercare of yours for today' },
  attention: {
    title: 'Needs attention',
    breached: 'Beyond the norm',
    breachNear: 'Beyond the norm within 48 hours',
    absent: 'With who is absent',
    waiting: 'Waits for the customer',
    aftercare: 'Aftercare to give now',
  },
  unread: {
    title: 'Serious and not yet read',
    empty: 'All serious complaints have been read',
    read: 'Read',
    confirm: 'I have read this',
    done: 'Recorded that you have read {number}.',
  },
  trends: {
    title: 'Received and closed in thirteen weeks',
    finding: {
      more: 'More comes in than is closed: {received, number} against {settled, number} in four weeks',
      fewer: 'More is closed than comes in: {settled, number} against {received, number} in four weeks',
      same: 'As much is closed as comes in: {settled, number} in four weeks',
    },
    sentence:
      'In thirteen weeks {received, plural, one {# complaint was} other {# complaints were}} received and {settled, number} closed. Choose a bar for the complaints behind it.',
    shape: 'Shape',
    plot: 'Plot',
    table: 'Table',
    week: 'Week from',
    received: 'Received',
    settled: 'Closed',
    bar: {
      received: 'Week from {week}: {count, number} received',
      settled: 'Week from {week}: {count, number} closed',
    },
  },
  outcomes: {
    title: 'How it ended in thirteen weeks',
    finding: '{part, number, percent} decided in time in thirteen weeks',
    empty: 'Nothing was closed in these weeks',
    term: 'Within the term',
    inTerm: 'Decided in time',
    late: 'Decided too late',
    verdicts: 'Verdicts',
    causes: 'Causes',
  },
  deed: 'committed on {on}',
  reported: {
    title: 'Reported violations to decide',
    empty: 'No violation waits for a decision',
    urgent: 'Cannot wait',
    heard: 'Seller heard',
  },
  proposed: {
    title: 'Waiting for a second person',
    by: '{points, plural, one {# point} other {# points}}, by {name}',
  },
  objections: {
    title: 'Objections to decide',
    empty: 'No objection is running',
    left: '{days, plural, =0 {today} one {# day left} other {# days left}} · {on}',
    late: '{days, plural, one {# day late} other {# days late}}',
  },
  cameBack: { title: 'Notices that came back' },
  fewPoints: {
    title: 'Sellers with few points',
    empty: 'No open account has few points left',
    all: 'All sellers',
  },
  journal: {
    title: 'Does the journal add up?',
    all: 'Journal',
    never: 'The journal has not been checked yet.',
    running: 'It is being checked, asked for on {at}.',
    bad: 'On {at} the lines of {count, plural, one {# subject} other {# subjects}} did not add up.',
    good: 'On {at} all {count, number} lines added up.',
  },
  people: {
    title: 'People and their access',
    invited: 'Invited',
    active: 'Active',
    disabled: 'Disabled',
  },
}
