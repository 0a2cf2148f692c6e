import { SellerExtractsDocument } from '@waarborg/schema/portal'
import { useState } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { MoreButton, PAGE } from './more-button.js'
import { useSellerWords } from './use-seller-words.js'

/** What customers agreed to have put to the seller. */
export function ExtractsPart() {
  const { extracts: words } = useSellerWords()
  const [first, setFirst] = useState(PAGE)
  const { asked, again } = useAsked(SellerExtractsDocument, { first }, 'seller')
  return (
    <section aria-labelledby="extracts-title">
      <h2 id="extracts-title">{words.title}</h2>
      <AskedPart asked={asked} again={again}>
        {({ complaintExtracts: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <p className="quiet">{words.none}</p>
          ) : (
            <>
              <p>{words.text}</p>
              <ul className="entries">
                {nodes.map(({ id, text, seller, category }) => (
                  <li key={id}>
                    <p className="entry-head">
                      <span>{category.name}</span> <span className="entry-state">{seller.name}</span>
                    </p>
                    <p className="entry-text">{text}</p>
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
