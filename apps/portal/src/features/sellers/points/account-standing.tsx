import type { SellerStandingQuery } from '@waarborg/schema/seller-pages'
import { formatDay } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'
import { useSellerWords } from '../use-seller-words.js'
import { LinkedAccounts } from './linked-accounts.js'
import { PointsGauge } from './points-gauge.js'
import { RelatedNumbers } from './related-numbers.js'

type Viewer = NonNullable<SellerStandingQuery['sellerViewer']>
export type Account = Viewer['sellers'][number]

/** How one account stands: its points, when they come back, and the accounts that are linked to it. */
export function AccountStanding({ account }: { readonly account: Account }) {
  const { locale } = usePortal().address
  const words = usePointsWords()
  const { account: states } = useSellerWords()
  const { name, accountState, trader, points, linkedSellers, relatedNumbers } = account
  return (
    <article className="card">
      <header className="entry-head">
        <h3>{name}</h3>
        <span className="entry-state">{states[accountState]}</span>
      </header>
      {points ? <PointsGauge points={points} /> : <p className="quiet">{words.notKept}</p>}
      {accountState === 'OPEN' ? null : <p>{words.standing[accountState]}</p>}
      {trader.blockedOn ? <p>{words.blocked(formatDay(trader.blockedOn, locale))}</p> : null}
      {points && !points.isClosed ? (
        <>
          <h4>{words.returns}</h4>
          {points.upcomingRestorations.length === 0 ? (
            <p className="quiet">{words.noReturns}</p>
          ) : (
            <ul className="returns">
              {points.upcomingRestorations.map(({ on, points: coming }) => (
                <li key={on}>
                  <time dateTime={on}>{formatDay(on, locale)}</time>: {words.back(coming)}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
      <LinkedAccounts accounts={linkedSellers} />
      <RelatedNumbers numbers={relatedNumbers} />
    </article>
  )
}
