import type { WholeViolationFragment } from '@waarborg/schema/seller-pages'
import { formatDay, formatMoment } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'
import { useSellerWords } from '../use-seller-words.js'
import { closedSince, leftOf, standingOf } from './standing.js'

/** What a violation is and costs, row by row. */
export function ViolationFacts({ violation }: { readonly violation: WholeViolationFragment }) {
  const { locale } = usePortal().address
  const { violations } = useSellerWords()
  const { violation: words } = usePointsWords()
  const { number, seller, deedOn, quantity, decidedAt, weight, loweredTo, pointsReturnOn } = violation
  const standing = standingOf(violation, seller)
  const points = loweredTo === null ? violations.points(weight) : words.lowered(weight, leftOf(violation))
  const isStuck = standing !== 'RETURNED' && closedSince(seller) !== undefined
  const rows: readonly (readonly [string, string])[] = [
    [words.rows.standing, words.standing[standing]],
    [words.rows.account, seller.name],
    [words.rows.number, number],
    [words.rows.deed, formatDay(deedOn, locale)],
    ...(quantity > 1 ? [[words.rows.quantity, String(quantity)] as const] : []),
    ...(decidedAt ? [[words.rows.decided, formatMoment(decidedAt, locale)] as const] : []),
    [words.rows.points, points],
    ...(pointsReturnOn
      ? [[words.rows.returns, isStuck ? words.stuck : formatDay(pointsReturnOn, locale)] as const]
      : []),
  ]
  return (
    <dl className="overview">
      {rows.map(([name, value]) => (
        <div className="overview-row" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
