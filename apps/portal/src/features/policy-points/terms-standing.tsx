import { formatDay } from '@waarborg/ui'
import { Link } from '../../site/link.js'
import { usePortal } from '../../site/portal-context.js'
import { useTermsWords } from './use-terms-words.js'

interface TermsStandingProps {
  readonly policy: { readonly version: number; readonly inForceFrom: string }
  /** The version that holds today. */
  readonly current: number
}

/** Whether what is shown holds, held or will hold; with the way back to what holds. */
export function TermsStanding({ policy: { version, inForceFrom }, current }: TermsStandingProps) {
  const { address, to } = usePortal()
  const words = useTermsWords()
  const day = formatDay(inForceFrom, address.locale)
  if (version === current) return <p className="quiet">{words.holds(day)}</p>
  return (
    <div className="notice">
      <p>{version > current ? words.willHold(day) : words.held(day)}</p>
      <p>
        <Link href={to({ page: 'terms', on: null })}>{words.toCurrent}</Link>
      </p>
    </div>
  )
}
