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
  /** The day of the first version. */
  readonly begunOn: string
  /** Whether these are not the newest. */
  readonly isLater: boolean
  /** Asks for those after a place in the list; null for the newest. */
  readonly onAfter: (after: string | null) => void
}

/** All versions, the newest first, each with the way to it. */
export function TermsVersions({ versions, current, shown, ...turn }: TermsVersionsProps) {
  const { address, to } = usePortal()
  const words = useTermsWords()
  const { nodes, pageInfo } = versions
  const { begunOn, isLater, onAfter } = turn
  return (
    <section>
      <h2>{words.versionsTitle}</h2>
      {nodes.length < 2 && !isLater ? (
        <p>{words.only}</p>
      ) : (
        <ul className="links">
          {nodes.map(({ version, inForceFrom }) => (
            <li key={version}>
              <Link
                href={to({ page: 'terms', on: version === current ? null : inForceFrom })}
                aria-current={version === shown ? 'true' : undefined}
              >
                {inForceFrom === begunOn
                  ? words.versionFromBeginning
                  : words.version(formatDay(inForceFrom, address.locale))}
              </Link>
              {version === current ? ` (${words.current})` : version > current ? ` (${words.coming})` : ''}
            </li>
          ))}
        </ul>
      )}
      {isLater || pageInfo.hasNextPage ? (
        <p className="actions">
          {isLater ? (
            <button type="button" className="button button-plain" onClick={() => onAfter(null)}>
              {words.newest}
            </button>
          ) : null}
          {pageInfo.hasNextPage ? (
            <button
              type="button"
              className="button button-plain"
              onClick={() => onAfter(pageInfo.endCursor ?? null)}
            >
              {words.earlier}
            </button>
          ) : null}
        </p>
      ) : null}
    </section>
  )
}
