import type { Temporal } from 'temporal-polyfill'
import { isEarlierDay, isLaterDay } from '../foundation/index.js'
import type { Account } from './account.js'
import type { Circumstances } from './circumstances.js'
import { closingDay } from './closing-day.js'
import type { InForce } from './deductions-in-force.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { ClosureGround, Deduction } from './ledger-entry.js'
import { standingWeight } from './standing-weight.js'

/** A deduction after which nothing was left, as if the account had never been closed. */
export interface Tip {
  readonly deduction: Deduction
  readonly ground: ClosureGround
  /** `null` while it is not known: no notice of it was delivered yet. */
  readonly closesOn: Temporal.PlainDate | null
  /** When something was left again, by points that came back; `null` when that is not in sight. */
  readonly liftedOn: Temporal.PlainDate | null
}

/** Where an account came to 0, the earliest first. A copy alone never does: it waits for a person. @source D-6 */
export function tipsOf({ entries }: Account, circumstances: Circumstances): readonly Tip[] {
  const [opening] = entriesOfKind(entries, 'OPENING')
  if (opening === undefined) return []
  const weighed = entriesOfKind(entries, 'DEDUCTION')
    .map((deduction) => ({ deduction, points: standingWeight(deduction, entries) }))
    .filter(({ points }) => points > 0)
  return weighed.flatMap(({ deduction }, place) => {
    if (deduction.origin.kind === 'COPY') return []
    return tipBy({ deduction, place, weighed, start: opening.points }, circumstances) ?? []
  })
}

interface Tipping {
  readonly deduction: Deduction
  readonly place: number
  /** All deductions of the account that still weigh something, in the order in which they were written. */
  readonly weighed: readonly InForce[]
  readonly start: number
}

function tipBy({ deduction, place, weighed, start }: Tipping, circumstances: Circumstances): Tip | null {
  const { effectiveOn: on } = deduction
  const counting = weighed.slice(0, place + 1).filter((found) => counts(found, on))
  if (start - sumOf(counting) > 0) return null
  const inForce = counting.map((found) => found.deduction)
  const ground = deduction.ground ?? (inForce.length > 1 ? 'REPEATED_INFRINGEMENT' : 'NOTICE_PERIOD_OVER')
  const closesOn = closingDay({ deduction, ground, inForce }, circumstances)
  return { deduction, ground, closesOn, liftedOn: liftedOn(on, weighed, start) }
}

function liftedOn(
  tippedOn: Temporal.PlainDate,
  weighed: readonly InForce[],
  start: number,
): Temporal.PlainDate | null {
  const returns = weighed
    .map(({ deduction }) => deduction.returnsOn)
    .filter((on) => isLaterDay(on, tippedOn))
    .toSorted((one, other) => (isEarlierDay(one, other) ? -1 : 1))
  return returns.find((on) => start - sumOf(weighed.filter((found) => counts(found, on))) > 0) ?? null
}

/** On a day of an account that was never closed. */
const counts = ({ deduction: { effectiveOn, returnsOn } }: InForce, on: Temporal.PlainDate): boolean =>
  !isLaterDay(effectiveOn, on) && isLaterDay(returnsOn, on)

const sumOf = (found: readonly InForce[]): number => found.reduce((sum, { points }) => sum + points, 0)

/** Whether it still holds the account at 0 on that day. */
export function lastsOn({ deduction, liftedOn }: Tip, on: Temporal.PlainDate): boolean {
  return !isLaterDay(deduction.effectiveOn, on) && (liftedOn === null || isEarlierDay(on, liftedOn))
}
