import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  type FieldPath,
  isEarlierDay,
  isLaterDay,
  type Result,
  refused,
} from '../foundation/index.js'
import { isOnlyLighter } from './is-only-lighter.js'
import type { PublishedPolicy } from './policy.js'

export type PolicyChangeRejection =
  | { readonly kind: 'notice-too-short'; readonly path: FieldPath; readonly earliestOn: Temporal.PlainDate }
  | {
      readonly kind: 'not-after-the-last'
      readonly path: FieldPath
      readonly inForceFrom: Temporal.PlainDate
    }

const path = ['inForceFrom']

/**
 * A version of the policy after the last one. What is not all in the seller's favour is told so many days before, by
 * the policy that is in force when it is told; nothing changes the past.
 */
export function changePolicy(
  last: PublishedPolicy,
  changed: Omit<PublishedPolicy, 'version'>,
  toldOn: Temporal.PlainDate,
): Result<PublishedPolicy, PolicyChangeRejection> {
  const next = { ...changed, version: last.version + 1 }
  if (!isLaterDay(next.inForceFrom, last.inForceFrom))
    return refused({ kind: 'not-after-the-last', path, inForceFrom: last.inForceFrom })
  const noticeInDays = isOnlyLighter(last, next) ? 0 : last.changeNoticeInDays
  const earliestOn = toldOn.add({ days: noticeInDays })
  return isEarlierDay(next.inForceFrom, earliestOn)
    ? refused({ kind: 'notice-too-short', path, earliestOn })
    : accepted(next)
}
