import { formatDay } from '@waarborg/ui'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'
import type { Account } from './account-standing.js'

/** The other register numbers to which that of the account is linked, and what that means for it (D-15). */
export function RelatedNumbers({ numbers }: { readonly numbers: Account['relatedNumbers'] }) {
  const { locale } = usePortal().address
  const { related: words } = usePointsWords()
  if (numbers.length === 0) return null
  return (
    <>
      <h4>{words.title}</h4>
      <ul className="linked">
        {numbers.map(({ kind, register, registerNumber, name, sinceOn, untilOn }) => (
          <li key={`${kind} ${registerNumber} ${sinceOn}`}>
            <p className="entry-head">
              <span>{name}</span>{' '}
              <span className="entry-state">
                {words.register[register]} {registerNumber}
              </span>
            </p>
            <p className="quiet">
              {words.kind[kind](formatDay(sinceOn, locale))}
              {untilOn === null ? null : ` ${words.until(formatDay(untilOn, locale))}`}
            </p>
          </li>
        ))}
      </ul>
      <p className="quiet">{words.object}</p>
    </>
  )
}
