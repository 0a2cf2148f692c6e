import { Temporal } from 'temporal-polyfill'
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
  const account = { weighed, start: opening.points, returns: returnsOf(weighed, opening.points) }
  return weighed.flatMap(({ deduction }, place) => {
    if (deduction.origin.kind === 'COPY') return []
    return tipBy({ deduction, place, ...account }, circumstances) ?? []
  })
}

interface Tipping {
  readonly deduction: Deduction
  readonly place: number
  /** All deductions of the account that still weigh something, in the order in which they were written. */
  readonly weighed: readonly InForce[]
  readonly start: number
  readonly returns: readonly Left[]
}

/** What is left on a day on which something comes back. */
interface Left {
  readonly on: Temporal.PlainDate
  readonly raw: number
}

function tipBy(
  { deduction, place, weighed, start, returns }: Tipping,
  circumstances: Circumstances,
): Tip | null {
  const { effectiveOn: tippedOn } = deduction
  const counting = weighed.slice(0, place + 1).filter((found) => counts(found, tippedOn))
  if (start - sumOf(counting) > 0) return null
  const inForce = counting.map((found) => found.deduction)
  const ground = deduction.ground ?? (inForce.length > 1 ? 'REPEATED_INFRINGEMENT' : 'NOTICE_PERIOD_OVER')
  const closesOn = closingDay({ deduction, ground, inForce }, circumstances)
  const lifting = returns.find(({ on, raw }) => raw > 0 && isLaterDay(on, tippedOn))
  return { deduction, ground, closesOn, liftedOn: lifting?.on ?? null }
}

/** Of every day on which something comes back once, the earliest first. */
function returnsOf(weighed: readonly InForce[], start: number): readonly Left[] {
  const days = new Map(weighed.map(({ deduction: { returnsOn } }) => [returnsOn.toString(), returnsOn]))
  return [...days.values()]
    .toSorted(Temporal.PlainDate.compare)
    .map((on) => ({ on, raw: start - sumOf(weighed.filter((found) => counts(found, on))) }))
}

/** On a day of an account that was never closed. */
const counts = ({ deduction: { effectiveOn, returnsOn } }: InForce, on: Temporal.PlainDate): boolean =>
  !isLaterDay(effectiveOn, on) && isLaterDay(returnsOn, on)

const sumOf = (found: readonly InForce[]): number => found.reduce((sum, { points }) => sum + points, 0)

/** Whether it still holds the account at 0 on that day. */
export function lastsOn({ deduction, liftedOn }: Tip, on: Temporal.PlainDate): boolean {
  return !isLaterDay(deduction.effectiveOn, on) && (liftedOn === null || isEarlierDay(on, liftedOn))
}
