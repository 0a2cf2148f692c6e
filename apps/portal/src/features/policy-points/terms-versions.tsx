import type { TermsQuery } from '@waarborg/schema/terms'
import { formatDay } from '@waarborg/ui'
import { Link } from '../../site/link.js'
import { usePortal } from '../../site/portal-context.js'
import { useTermsWords } from './use-terms-words.js'

interface TermsVersionsProps {
  readonly versions: TermsQuery['pointsPolicies']
  /** The version that holds today. */
  readonly current: number
  readonly shown: number
}

/** All versions, the newest first, each with the way to it. */
export function TermsVersions({ versions, current, shown }: TermsVersionsProps) {
  const { address, to } = usePortal()
  const words = useTermsWords()
  return (
    <section>
      <h2>{words.versionsTitle}</h2>
      {versions.length < 2 ? (
        <p>{words.only}</p>
      ) : (
        <ul className="links">
          {versions.map(({ version, inForceFrom }) => (
            <li key={version}>
              <Link
                href={to({ page: 'terms', on: version === current ? null : inForceFrom })}
                aria-current={version === shown ? 'true' : undefined}
              >
                {words.version(formatDay(inForceFrom, address.locale))}
              </Link>
              {version === current ? ` (${words.current})` : version > current ? ` (${words.coming})` : ''}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
