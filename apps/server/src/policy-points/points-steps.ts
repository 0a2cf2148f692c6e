import type { Balance, LedgerEntry } from '@waarborg/domain/policy-points'
import { balance } from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'
import type { PointsStepType } from './seller-points.type.js'

interface Span {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  readonly knownAt: Temporal.Instant
}

/**
 * The points left at the end of the first day and of every day on which they change until the last; days to come as
 * they will be when nothing else happens.
 */
export function pointsSteps(
  entries: readonly LedgerEntry[],
  { from, until, knownAt }: Span,
): readonly PointsStepType[] {
  const steps: PointsStepType[] = []
  for (const on of daysOf(entries, from, until)) {
    const left = balance(entries, { on, knownAt })
    if (left !== null && left.shown !== steps.at(-1)?.balance) steps.push(step(left))
  }
  return steps
}

const step = ({ on, shown }: Balance): PointsStepType => ({ on: on.toString(), balance: shown })

function daysOf(
  entries: readonly LedgerEntry[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): readonly Temporal.PlainDate[] {
  const changing = entries.flatMap((entry) =>
    entry.kind === 'DEDUCTION' ? [entry.effectiveOn, entry.returnsOn] : [entry.effectiveOn],
  )
  return [from, ...changing]
    .filter((on) => Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, until) <= 0)
    .toSorted(Temporal.PlainDate.compare)
}
