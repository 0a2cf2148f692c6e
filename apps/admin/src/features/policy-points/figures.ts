/** What a version says besides its rules, in the order in which people read it. */
export const figures = [
  'startTotal',
  'returnInDays',
  'warnAt',
  'closureMode',
  'heldAtMostInMonths',
  'closureNoticeInDays',
  'changeNoticeInDays',
] as const
export type Figure = (typeof figures)[number]
