import { Link } from '@tanstack/react-router'
import type { ViolationLineFragment } from '@waarborg/schema/policy-work'
import { formatDay } from '@waarborg/ui'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { EmptyNotice } from '../../../components/empty-notice.js'
import classes from './roles.module.css'

interface ViolationLinesProps<Violation> {
  readonly title: string
  readonly violations: readonly Violation[]
  /** Said when there is none, with a picture; a panel that is not shown then needs neither. */
  readonly empty?: string
  readonly icon?: ReactNode
  /** What is pressing about it. */
  readonly mark?: (violation: Violation) => ReactNode
}

/** The first few violations of a list, or that there are none. */
export function ViolationLines<Violation extends ViolationLineFragment>(
  lines: ViolationLinesProps<Violation>,
) {
  const t = useTranslations('roleWork')
  const locale = useLocale()
  const { title, violations, empty, icon, mark } = lines
  if (violations.length === 0 && empty !== undefined) return <EmptyNotice icon={icon} title={empty} />
  return (
    <ul className={classes.unread} aria-label={title}>
      {violations.map((violation) => (
        <li key={violation.id}>
          <div>
            <div className={classes.head}>
              <Link to="/sellers/$id" params={{ id: violation.seller.id }}>
                {violation.seller.name}
              </Link>
              {mark?.(violation)}
            </div>
            <p>
              <Link to="/violations/$id" params={{ id: violation.id }}>
                {violation.number}
              </Link>{' '}
              · {violation.category.name} · {t('deed', { on: formatDay(violation.deedOn, locale, 'short') })}
            </p>
            <p className={classes.facts}>{violation.facts}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
