import type { Temporal } from 'temporal-polyfill'
import { accepted, isEarlierDay, isLaterDay, type Result, refused } from '../foundation/index.js'
import type { LinkRejection } from './link-rejection.js'
import type { LinkFinding } from './trader-link.js'

/** Days that were, the first before the last. */
export function inOrder(finding: LinkFinding, today: Temporal.PlainDate): Result<null, LinkRejection> {
  if (finding.kind === 'SAME_PERSON') return accepted(null)
  const { sinceOn, untilOn } = finding
  if (isLaterDay(sinceOn, today)) return refused({ kind: 'in-the-future', path: ['sinceOn'] })
  if (untilOn === null) return accepted(null)
  if (isLaterDay(untilOn, today)) return refused({ kind: 'in-the-future', path: ['untilOn'] })
  return isEarlierDay(sinceOn, untilOn)
    ? accepted(null)
    : refused({ kind: 'ends-before-it-begins', path: ['untilOn'] })
}
