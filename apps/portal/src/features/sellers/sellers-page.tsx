import { SellerViewerDocument } from '@waarborg/schema/seller-pages'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { SellerHome } from './seller-home.js'
import { AskForSellerLink } from './sign-in/ask-for-seller-link.js'

/** The page of who speaks for sellers; who is not signed in can ask for a link. */
export function SellersPage() {
  const { asked, again } = useAsked(SellerViewerDocument, {}, 'seller')
  return (
    <AskedPart asked={asked} again={again}>
      {({ sellerViewer }) =>
        sellerViewer ? <SellerHome viewer={sellerViewer} onSignedOut={again} /> : <AskForSellerLink />
      }
    </AskedPart>
  )
}
