import type { terms as dutch } from '../nl/terms.js'

export const terms: typeof dutch = {
  title: 'What is and is not allowed',
  lead: 'Whoever sells here keeps to these terms, so that every seller has the same chance and every buyer knows where he stands.',
  holds: (day) => `This holds since ${day}.`,
  holdsFromBeginning: 'This has held from the beginning.',
  willHold: (day) => `This begins on ${day}. Until then what stands there now holds.`,
  held: (day) => `This held from ${day}. Something else holds now.`,
  heldFromBeginning: 'This held from the beginning. Something else holds now.',
  toCurrent: 'See what holds now',
  none: 'There were no terms on this day yet.',
  noSuchDay: {
    title: 'There is no such day',
    text: (asked) =>
      `“${asked}” is not on the calendar. Write a day with year, month and day, such as 2026-11-27, or see what holds now.`,
  },
  pointsTitle: 'What a violation costs',
  points: (start, days) => [
    `Every seller account begins with ${start} policy points. A violation costs points: a light one few, a heavy one many.`,
    `After ${days} days the points are restored. You are told of every violation, with the statement of reasons and how to object.`,
    'Whoever has nothing left is closed, with all other accounts on the same register number. Nothing comes back after that, and no new account can be opened.',
    'Policy points are no part of the performance score and do not touch your chance of the buy box.',
  ],
  weight: (lightest, heaviest) =>
    lightest === heaviest ? `${heaviest} points` : `${lightest} to ${heaviest} points`,
  reach: {
    ACCOUNT: 'on the account itself',
    REGISTER_NUMBER: 'on the account, or on all accounts with the same register number',
    REGISTER_NUMBER_AND_RELATED:
      'on the account, or also on those of the same and of related register numbers',
  },
  since: (day) => `so since ${day}`,
  sinceBeginning: 'so from the beginning',
  notAllowed: 'This is not allowed',
  allowed: 'This is allowed',
  versionsTitle: 'Earlier and coming terms',
  only: 'There are no others.',
  version: (day) => `From ${day}`,
  versionFromBeginning: 'From the beginning',
  earlier: 'Earlier terms',
  newest: 'Back to the newest',
  current: 'holds now',
  coming: 'still to come',
  print: 'Print this page',
}
