import { Link } from '@tanstack/react-router'
import type { ComplaintRowFragment } from '@waarborg/schema/dashboard'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ComplaintLines } from '../../../components/complaint-lines.js'
import { EmptyNotice } from '../../../components/empty-notice.js'

interface FirstLinesProps {
  readonly title: string
  readonly complaints: readonly ComplaintRowFragment[]
  readonly empty: string
  readonly icon: ReactNode
  readonly sameHandler?: boolean
}

/** The first few complaints of a list, or that there are none. */
export function FirstLines({ title, complaints, empty, icon, sameHandler = false }: FirstLinesProps) {
  if (complaints.length === 0) return <EmptyNotice icon={icon} title={empty} />
  return <ComplaintLines label={title} complaints={complaints} sameHandler={sameHandler} />
}

interface TotalProps {
  readonly count: number | undefined
  /** The list in which they stand. */
  readonly to?: '/complaints' | '/violations'
  readonly search: Record<string, unknown>
}

/** How many there are, leading to them. */
export function Total({ count, to = '/complaints', search }: TotalProps) {
  const t = useTranslations('roleWork')
  if (!count) return null
  return (
    <Link to={to} search={search}>
      {t(to === '/violations' ? 'allViolations' : 'all', { count })}
    </Link>
  )
}
