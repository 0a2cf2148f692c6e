import type { Temporal } from 'temporal-polyfill'
import { type Country, civilDateOf, type SellerId } from '../foundation/index.js'
import { type Account, entriesOfKind, type PointsOutcome } from '../policy-points/index.js'
import { OBJECTED_WITHIN_MONTHS } from './objection.js'
import type { Reasons } from './reasons.js'
import type { Decision, Violation } from './violation.js'

/** What a seller may do against it. */
export interface Redress {
  readonly objectionWithinInMonths: number
  /** A certified body outside the office, and the court. */
  readonly beyond: readonly ('OUT_OF_COURT' | 'COURT')[]
}

/** What the decision does to one account. */
export interface Restriction {
  readonly sellerId: SellerId
  readonly kind: 'NOTE' | 'POINTS' | 'SUSPENSION' | 'CLOSURE'
  readonly points: number
}

/** All that the law wants to be told with a decision. @source BP-2, BP-8 */
export interface StatementOfReasons extends Reasons {
  readonly restrictions: readonly Restriction[]
  readonly territory: readonly Country[]
  readonly from: Temporal.PlainDate
  /** The first day on which it no longer holds; null when it has no end. */
  readonly until: Temporal.PlainDate | null
  readonly deedOn: Temporal.PlainDate
  readonly facts: string
  readonly redress: Redress
}

interface Effected {
  readonly accounts: readonly Account[]
  readonly outcome: Pick<PointsOutcome, 'effects' | 'entries'>
  readonly at: Temporal.Instant
}

/** The statement of a decision with what it does. */
export function statementOfReasons(
  { sellerId, deedOn, facts }: Pick<Violation, 'sellerId' | 'deedOn' | 'facts'>,
  { weight, reasons }: Pick<Decision, 'weight'> & { readonly reasons: Reasons },
  { accounts, outcome, at }: Effected,
): StatementOfReasons {
  const restrictions = restrictionsOf(outcome, weight, sellerId)
  const reached = restrictions.map((restriction) => restriction.sellerId)
  const countries = accounts.filter((account) => reached.includes(account.sellerId))
  return {
    ...reasons,
    restrictions,
    territory: [...new Set(countries.map(({ country }) => country))].toSorted(),
    from: civilDateOf(at),
    until: restrictions.some(({ kind }) => kind === 'CLOSURE') ? null : returnOf(outcome),
    deedOn,
    facts,
    redress: { objectionWithinInMonths: OBJECTED_WITHIN_MONTHS, beyond: ['OUT_OF_COURT', 'COURT'] },
  }
}

function restrictionsOf(
  { effects, entries }: Effected['outcome'],
  weight: number,
  sellerId: SellerId,
): readonly Restriction[] {
  if (weight === 0) return [{ sellerId, kind: 'NOTE', points: 0 }]
  return effects.map(({ sellerId: of, standingAfter: { state } }) => {
    const taken = entriesOfKind(entries, 'DEDUCTION').filter((entry) => entry.sellerId === of)
    const points = taken.reduce((sum, entry) => sum + entry.points, 0)
    const kind = state === 'CLOSED' ? 'CLOSURE' : state === 'SUSPENDED' ? 'SUSPENSION' : 'POINTS'
    return { sellerId: of, kind, points }
  })
}

const returnOf = ({ entries }: Effected['outcome']): Temporal.PlainDate | null =>
  entriesOfKind(entries, 'DEDUCTION')[0]?.returnsOn ?? null
