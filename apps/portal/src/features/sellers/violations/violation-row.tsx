import type { AccountDaysFragment, OwnViolationFragment } from '@waarborg/schema/seller-pages'
import { formatDay } from '@waarborg/ui'
import { Link } from '../../../site/link.js'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'
import { useSellerWords } from '../use-seller-words.js'
import { leftOf, standingOf } from './standing.js'

interface ViolationRowProps {
  readonly violation: OwnViolationFragment
  readonly account: AccountDaysFragment | undefined
}

/** A violation in the list, which leads to its page. */
export function ViolationRow({ violation, account }: ViolationRowProps) {
  const { address, to } = usePortal()
  const { violations } = useSellerWords()
  const { violation: words } = usePointsWords()
  const { id, number, category, deedOn, seller, pointsReturnOn, objection } = violation
  const day = (on: string) => formatDay(on, address.locale)
  return (
    <li>
      <p className="entry-head">
        <Link href={to({ page: 'seller-violation', violation: id })}>
          {category.name} <span className="unseen">{number}</span>
        </Link>
        <span className="entry-state">{words.standing[standingOf(violation, account)]}</span>
      </p>
      <p className="quiet">
        {number}, {seller.name}, {violations.points(leftOf(violation))}, {violations.deed(day(deedOn))}
        {pointsReturnOn ? <>, {words.returnsOn(day(pointsReturnOn))}</> : null}
      </p>
      {objection && objection.result === null ? (
        <p className="quiet">{words.objectionRuns(day(objection.dueOn))}</p>
      ) : null}
    </li>
  )
}
