import { formatDay } from '@waarborg/ui'
import { Link } from '../../site/link.js'
import { usePortal } from '../../site/portal-context.js'
import { useTermsWords } from './use-terms-words.js'

interface TermsStandingProps {
  readonly policy: { readonly version: number; readonly inForceFrom: string }
  /** The version that holds today. */
  readonly current: number
  /** The day of the first version. */
  readonly begunOn: string
}

/** Whether what is shown holds, held or will hold; with the way back to what holds. */
export function TermsStanding({ policy: { version, inForceFrom }, current, begunOn }: TermsStandingProps) {
  const { address, to } = usePortal()
  const words = useTermsWords()
  const day = formatDay(inForceFrom, address.locale)
  const isFirst = inForceFrom === begunOn
  if (version === current)
    return <p className="quiet">{isFirst ? words.holdsFromBeginning : words.holds(day)}</p>
  const held = isFirst ? words.heldFromBeginning : words.held(day)
  return (
    <div className="notice">
      <p>{version > current ? words.willHold(day) : held}</p>
      <p>
        <Link href={to({ page: 'terms', on: null })}>{words.toCurrent}</Link>
      </p>
    </div>
  )
}
