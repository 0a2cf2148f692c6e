import { SellerViolationsDocument } from '@waarborg/schema/portal'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { usePortal } from '../../site/portal-context.js'
import { MoreButton, PAGE } from './more-button.js'
import { useSellerWords } from './use-seller-words.js'

/** The violations of the seller's accounts, the newest deed first. */
export function ViolationsPart() {
  const { address } = usePortal()
  const { violations } = useSellerWords()
  const [first, setFirst] = useState(PAGE)
  const { asked, again } = useAsked(SellerViolationsDocument, { first }, 'seller')
  return (
    <section aria-labelledby="violations-title">
      <h2 id="violations-title">{violations.title}</h2>
      <AskedPart asked={asked} again={again}>
        {({ violations: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <p className="quiet">{violations.none}</p>
          ) : (
            <>
              <ul className="entries">
                {nodes.map(({ id, number, category, weight, state, deedOn, seller }) => (
                  <li key={id}>
                    <p className="entry-head">
                      <span>{category.name}</span>{' '}
                      <span className="entry-state">{violations.state[state]}</span>
                    </p>
                    <p className="quiet">
                      {number}, {seller.name}, {violations.points(weight)},{' '}
                      {violations.deed(formatDay(deedOn, address.locale))}
                    </p>
                  </li>
                ))}
              </ul>
              <MoreButton shown={nodes.length} total={totalCount} onMore={setFirst} />
            </>
          )
        }
      </AskedPart>
    </section>
  )
}
