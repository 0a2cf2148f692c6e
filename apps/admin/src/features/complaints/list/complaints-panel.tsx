import { useQuery } from '@apollo/client/react'
import { IconFileText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { ComplaintsDocument } from '@waarborg/schema/first'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ComplaintLines } from '../../../components/complaint-lines.js'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { Segments } from '../../../components/segments.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { complaintFilter } from './complaint-filter.js'
import { type ComplaintListAddress, complaintOrderIn } from './complaint-list-address.js'
import { scopeOf, useScopes, writeScope } from './complaint-scope.js'
import classes from './complaints-panel.module.css'

interface ComplaintsPanelProps {
  readonly title: string
  /** Said when there are none. */
  readonly none: string
  /** Which complaints, and where all of them are to be found. */
  readonly address: ComplaintListAddress
  readonly sameHandler?: boolean
  /** Offers the open work, what was taken over, or both. */
  readonly scoped?: boolean
}

/** The first complaints of a list as a panel of another page, with the way to all of them. */
export function ComplaintsPanel({
  title,
  none,
  address: asked,
  sameHandler = false,
  scoped = false,
}: ComplaintsPanelProps) {
  const t = useTranslations('complaints.list')
  const [scope, setScope] = useState(scopeOf(asked))
  const address = { ...asked, scope: writeScope(scope, asked.q) }
  const choice = useScopes()
  const { data, previousData, error, refetch } = useQuery(ComplaintsDocument, {
    variables: {
      filter: complaintFilter(address, nowInMilliseconds()),
      orderBy: complaintOrderIn(address),
      first: 10,
    },
  })
  const found = (data ?? previousData)?.complaints
  return (
    <Panel
      title={title}
      icon={<IconFileText aria-hidden />}
      aside={
        found &&
        found.totalCount > 0 && (
          <Link to="/complaints" search={address}>
            {t('showAll', { count: found.totalCount })}
          </Link>
        )
      }
      flush
    >
      {scoped && (
        <div className={classes.scopes}>
          <Segments {...choice} chosen={scope} onChoose={setScope} />
        </div>
      )}
      {found && found.totalCount > 0 ? (
        <ComplaintLines label={title} complaints={found.nodes} sameHandler={sameHandler} />
      ) : found ? (
        <EmptyNotice icon={<IconFileText aria-hidden size={28} />} title={none} />
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <RowSkeletons rows={3} />
      )}
    </Panel>
  )
}
