import { SellerViolationDocument } from '@waarborg/schema/seller-pages'
import { AskedPart } from '../../../components/asked-part.js'
import { useAsked } from '../../../graph/use-asked.js'
import { Link } from '../../../site/link.js'
import { PageHeading } from '../../../site/page-heading.js'
import { usePortal } from '../../../site/portal-context.js'
import { useHeard } from '../use-heard.js'
import { usePointsWords } from '../use-points-words.js'
import { ViolationView } from './violation-view.js'

/** A violation by its address; one of another seller is as one that is not there. */
export function OneViolation({ id }: { readonly id: string }) {
  const { to } = usePortal()
  const { violation: words } = usePointsWords()
  const { asked, again } = useAsked(SellerViolationDocument, { id }, 'seller', useHeard())
  return (
    <>
      <p className="back">
        <Link href={to({ page: 'sellers' })}>{words.toOverview}</Link>
      </p>
      <AskedPart asked={asked} again={again}>
        {({ violation }) =>
          violation ? (
            <ViolationView violation={violation} onChanged={again} />
          ) : (
            <>
              <PageHeading title={words.unknown}>{words.unknown}</PageHeading>
              <p>{words.unknownText}</p>
            </>
          )
        }
      </AskedPart>
    </>
  )
}
