import type { PublishedPolicy, PublishedRule, RuleText } from './policy.js'
import { REACHES } from './reach.js'

/** Whether no seller is worse off by anything of it. A category that is retired leaves nobody worse off. @source D-14 */
export function isOnlyLighter(last: PublishedPolicy, next: PublishedPolicy): boolean {
  return (
    next.categories.every((rule) => isLighter(rule, last.categories)) &&
    next.startTotal >= last.startTotal &&
    next.returnInDays <= last.returnInDays &&
    next.closureNoticeInDays >= last.closureNoticeInDays &&
    next.changeNoticeInDays >= last.changeNoticeInDays &&
    next.heldAtMostInMonths >= last.heldAtMostInMonths &&
    last.warnAt.every((points) => next.warnAt.includes(points)) &&
    (next.closureMode === 'HELD' || last.closureMode === 'IMMEDIATE')
  )
}

function isLighter(next: PublishedRule, before: readonly PublishedRule[]): boolean {
  const last = before.find(({ categoryId }) => categoryId === next.categoryId)
  if (last === undefined) return false
  const isWider = REACHES.indexOf(next.reach) > REACHES.indexOf(last.reach)
  return (
    next.lightest <= last.lightest &&
    next.heaviest <= last.heaviest &&
    !isWider &&
    forbidsNoMore(next.texts.NL, last.texts.NL) &&
    forbidsNoMore(next.texts.EN, last.texts.EN)
  )
}

/** A line that reads otherwise is another line: what it means nobody can compute, so that it is told before. */
function forbidsNoMore(next: RuleText, last: RuleText): boolean {
  return (
    next.notAllowed.every((line) => last.notAllowed.includes(line)) &&
    last.allowed.every((line) => next.allowed.includes(line))
  )
}
