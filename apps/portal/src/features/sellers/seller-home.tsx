import { type SellerViewerQuery, SignOutSellerDocument } from '@waarborg/schema/seller-pages'
import { call } from '../../graph/call.js'
import { PageHeading } from '../../site/page-heading.js'
import { usePortal } from '../../site/portal-context.js'
import { CalendarPart } from './calendar-part.js'
import { ExtractsPart } from './extracts-part.js'
import { KeysPart } from './keys/keys-part.js'
import { NoticesPart } from './notices/notices-part.js'
import { PointsPart } from './points/points-part.js'
import { useHeard } from './use-heard.js'
import { useSellerWords } from './use-seller-words.js'
import { ViolationsPart } from './violations/violations-part.js'

export type SellerViewer = NonNullable<SellerViewerQuery['sellerViewer']>

interface SellerHomeProps {
  readonly viewer: SellerViewer
  readonly onSignedOut: () => void
}

/** How the accounts of who is signed in stand, what was put to them, and the keys of their software. */
export function SellerHome({ viewer, onSignedOut }: SellerHomeProps) {
  const { address } = usePortal()
  const sellers = useSellerWords()
  const heard = useHeard()
  const signOut = async () => {
    await call(SignOutSellerDocument, {}, { locale: address.locale, as: 'seller' })
    onSignedOut()
  }
  return (
    <>
      <PageHeading title={sellers.title}>{sellers.title}</PageHeading>
      <p>
        {sellers.signedInAs(viewer.name)}{' '}
        <button type="button" className="button-link" onClick={signOut}>
          {sellers.signOut}
        </button>
      </p>
      <PointsPart heard={heard} />
      <ViolationsPart sellers={viewer.sellers} heard={heard} />
      <NoticesPart sellers={viewer.sellers} heard={heard} />
      <ExtractsPart sellers={viewer.sellers} />
      <CalendarPart />
      <KeysPart sellers={viewer.sellers} />
    </>
  )
}
