import type { Temporal } from 'temporal-polyfill'
import { accepted, isEarlierDay, isLaterDay, type Result, refused } from '../foundation/index.js'
import type { CategoryRule, Policy } from './policy.js'
import { REACHES } from './reach.js'

export type PolicyRejection =
  | { readonly kind: 'notice-too-short'; readonly earliestOn: Temporal.PlainDate }
  | { readonly kind: 'not-after-the-last'; readonly inForceFrom: Temporal.PlainDate }

/**
 * A version of the policy after the last one. What is not all in the seller's favour is told so many days before, by
 * the policy that is in force when it is told; nothing changes the past.
 */
export function changePolicy(
  last: Policy,
  changed: Omit<Policy, 'version'>,
  toldOn: Temporal.PlainDate,
): Result<Policy, PolicyRejection> {
  const next = { ...changed, version: last.version + 1 }
  if (!isLaterDay(next.inForceFrom, last.inForceFrom))
    return refused({ kind: 'not-after-the-last', inForceFrom: last.inForceFrom })
  const noticeInDays = isOnlyLighter(last, next) ? 0 : last.changeNoticeInDays
  const earliestOn = toldOn.add({ days: noticeInDays })
  return isEarlierDay(next.inForceFrom, earliestOn)
    ? refused({ kind: 'notice-too-short', earliestOn })
    : accepted(next)
}

/** Whether no seller is worse off by anything of it. */
function isOnlyLighter(last: Policy, next: Policy): boolean {
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

function isLighter(next: CategoryRule, before: readonly CategoryRule[]): boolean {
  const last = before.find(({ categoryId }) => categoryId === next.categoryId)
  if (last === undefined) return false
  const isWider = REACHES.indexOf(next.reach) > REACHES.indexOf(last.reach)
  return next.lightest <= last.lightest && next.heaviest <= last.heaviest && !isWider
}
