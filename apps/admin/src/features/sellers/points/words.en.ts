import type { Words } from '../../../graph/words.js'
import type { sellerPointsNl } from './words.nl.js'

export const sellerPointsEn: Words<typeof sellerPointsNl> = {
  title: 'Policy points',
  sentence: 'Of the {start} policy points {balance} are left now.',
  shownAs: 'Show policy points as',
  asPlot: 'Plot',
  asTable: 'Table',
  notKept: 'No policy points of this account have been kept yet. That begins by itself.',
  coming: 'Coming returns',
  comingNone: 'There are no points that will return.',
  comingClosed: 'The account is closed: no points return any more.',
  back: '{points, plural, one {# point back} other {# points back}}',
  plot: {
    title: 'Policy points over time',
    past: 'past',
    coming: 'expected',
    expected: '(expected)',
    from: 'From',
    left: 'Left',
    change: 'Change',
  },
  ledger: {
    title: 'Ledger of points',
    on: 'Date',
    what: 'Entry',
    points: 'Points',
    left: 'Left',
    by: 'By',
    byItself: 'By itself',
    returns: 'Back on {day}',
  },
  whatIf: {
    title: 'What if',
    help: 'What a violation would do to the points. Nothing is kept.',
    open: 'Try it',
    close: 'Close',
    choose: 'Choose a category',
  },
  kind: {
    OPENING: 'Account opened',
    DEDUCTION: 'Deducted',
    RESTORATION: 'Restored',
    WITHDRAWAL: 'Lowered or withdrawn',
    CLOSURE: 'Account closed',
    REOPENING: 'Closure undone',
  },
}
