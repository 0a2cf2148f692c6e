import type { SellerNoticesQuery } from '@waarborg/schema/seller-pages'
import { formatMoment } from '@waarborg/ui'
import { Link } from '../../../site/link.js'
import { usePortal } from '../../../site/portal-context.js'
import { usePointsWords } from '../use-points-words.js'

type Seller = NonNullable<SellerNoticesQuery['seller']>

/** One notice: what it is about, when it was made, and all that it says. */
export function NoticeEntry({ notice }: { readonly notice: Seller['notices']['nodes'][number] }) {
  const { address, to } = usePortal()
  const { notices: words } = usePointsWords()
  const { kind, owedAt, text, violation, policyInForceFrom } = notice
  return (
    <li>
      <p className="entry-head">
        <span>{words.kind[kind]}</span>
        <span className="entry-state">
          <time dateTime={owedAt}>{formatMoment(owedAt, address.locale)}</time>
        </span>
      </p>
      <p className="entry-text">{text}</p>
      {violation ? (
        <p>
          <Link href={to({ page: 'seller-violation', violation: violation.id })}>{words.toViolation}</Link>
        </p>
      ) : null}
      {policyInForceFrom ? (
        <p>
          <Link href={to({ page: 'terms', on: policyInForceFrom })}>{words.toTerms}</Link>
        </p>
      ) : null}
    </li>
  )
}
