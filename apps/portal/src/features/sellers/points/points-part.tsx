import { SellerStandingDocument } from '@waarborg/schema/seller-pages'
import { AskedPart } from '../../../components/asked-part.js'
import { useAsked } from '../../../graph/use-asked.js'
import { usePointsWords } from '../use-points-words.js'
import { AccountStanding } from './account-standing.js'
import { AfterClosure } from './after-closure.js'

/** The points of the own accounts, what they mean and what they do not (BP-6, BP-7). */
export function PointsPart({ heard }: { readonly heard: number }) {
  const words = usePointsWords()
  const { asked, again } = useAsked(SellerStandingDocument, {}, 'seller', heard)
  return (
    <section aria-labelledby="points-title">
      <h2 id="points-title">{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.noScore}</p>
      <AskedPart asked={asked} again={again}>
        {({ sellerViewer }) => (
          <ul className="standings">
            {sellerViewer?.sellers.map((account) => (
              <li key={account.id}>
                <AccountStanding account={account} />
              </li>
            ))}
          </ul>
        )}
      </AskedPart>
      <AfterClosure />
    </section>
  )
}
