import { SellerViewerDocument } from '@waarborg/schema/seller-pages'
import { AskedPart } from '../../../components/asked-part.js'
import { useAsked } from '../../../graph/use-asked.js'
import { usePortal } from '../../../site/portal-context.js'
import { AskForSellerLink } from '../sign-in/ask-for-seller-link.js'
import { OneViolation } from './one-violation.js'

/** The page of one violation, for who speaks for its account; who is not signed in can ask for a link. */
export function ViolationPage() {
  const { route } = usePortal().address
  const { asked, again } = useAsked(SellerViewerDocument, {}, 'seller')
  return (
    <AskedPart asked={asked} again={again}>
      {({ sellerViewer }) =>
        sellerViewer && route.page === 'seller-violation' ? (
          <OneViolation key={route.violation} id={route.violation} />
        ) : (
          <AskForSellerLink />
        )
      }
    </AskedPart>
  )
}
