import { SellerViewerDocument } from '@waarborg/schema/portal'
import { AskedPart } from './asked-part.js'
import { SellerHome } from './seller-home.js'
import { AskForSellerLink } from './sign-in/ask-for-seller-link.js'
import { useAsked } from './use-asked.js'

/** The page of who speaks for sellers; who is not signed in can ask for a link. */
export function SellersPage() {
  const { asked, again } = useAsked(SellerViewerDocument, {})
  return (
    <AskedPart asked={asked} again={again}>
      {({ sellerViewer }) =>
        sellerViewer ? <SellerHome viewer={sellerViewer} onSignedOut={again} /> : <AskForSellerLink />
      }
    </AskedPart>
  )
}
