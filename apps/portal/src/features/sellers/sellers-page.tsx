import { SellerViewerDocument } from '@waarborg/schema/seller-pages'
import { lazy, Suspense } from 'react'
import { AskedPart } from '../../components/asked-part.js'
import { useAsked } from '../../graph/use-asked.js'
import { Link } from '../../site/link.js'
import { usePortal } from '../../site/portal-context.js'
import { AskForSellerLink } from './sign-in/ask-for-seller-link.js'

// Who asks for a link need not wait for what stands behind it.
const SellerHome = lazy(() => import('./seller-home.js').then((part) => ({ default: part.SellerHome })))

/** The page of who speaks for sellers; who is not signed in can ask for a link. */
export function SellersPage() {
  const { words, to } = usePortal()
  const { asked, again } = useAsked(SellerViewerDocument, {}, 'seller')
  return (
    <>
      <AskedPart asked={asked} again={again}>
        {({ sellerViewer }) =>
          sellerViewer ? (
            <Suspense fallback={null}>
              <SellerHome viewer={sellerViewer} onSignedOut={again} />
            </Suspense>
          ) : (
            <AskForSellerLink />
          )
        }
      </AskedPart>
      <p>
        <Link href={to({ page: 'terms', on: null })}>{words.frame.terms}</Link>
      </p>
    </>
  )
}
