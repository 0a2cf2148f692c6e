import { usePointsWords } from '../use-points-words.js'
import { useSellerWords } from '../use-seller-words.js'
import type { Account } from './account-standing.js'
import { PointsGauge } from './points-gauge.js'

/** The other accounts of the same register number, as far as the reader speaks for them. */
export function LinkedAccounts({ accounts }: { readonly accounts: Account['linkedSellers'] }) {
  const words = usePointsWords()
  const { account: states } = useSellerWords()
  if (accounts.length === 0) return null
  return (
    <>
      <h4>{words.linked}</h4>
      <p className="quiet">{words.linkedText}</p>
      <ul className="linked">
        {accounts.map(({ id, name, accountState, points }) => (
          <li key={id}>
            <p className="entry-head">
              <span>{name}</span> <span className="entry-state">{states[accountState]}</span>
            </p>
            {points ? <PointsGauge points={points} /> : <p className="quiet">{words.notKept}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
