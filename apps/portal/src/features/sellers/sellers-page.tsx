import { SellerViewerDocument } from '@waarborg/schema/seller-pages'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { Link } from '../../site/link.js'
import { usePortal } from '../../site/portal-context.js'
import { SellerHome } from './seller-home.js'
import { AskForSellerLink } from './sign-in/ask-for-seller-link.js'

/** The page of who speaks for sellers; who is not signed in can ask for a link. */
export function SellersPage() {
  const { words, to } = usePortal()
  const { asked, again } = useAsked(SellerViewerDocument, {}, 'seller')
  return (
    <>
      <AskedPart asked={asked} again={again}>
        {({ sellerViewer }) =>
          sellerViewer ? <SellerHome viewer={sellerViewer} onSignedOut={again} /> : <AskForSellerLink />
        }
      </AskedPart>
      <p>
        <Link href={to({ page: 'terms', on: null })}>{words.frame.terms}</Link>
      </p>
    </>
  )
}
