import { useQuery } from '@apollo/client/react'
import { IconListDetails } from '@tabler/icons-react'
import { SellerLedgerDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { Pager, type Paging, pageVariables, RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { LedgerRows } from './ledger-rows.js'
import classes from './points.module.css'

/** All that happened to the points of an account, as a running account, page by page (BP-6). */
export function LedgerPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerPoints.ledger')
  const [paging, setPaging] = useState<Paging>({})
  const { data, previousData, error, refetch } = useQuery(SellerLedgerDocument, {
    variables: { id: sellerId, ...pageVariables(paging) },
  })
  const ledger = (data ?? previousData)?.seller?.ledger
  return (
    <Panel title={t('title')} icon={<IconListDetails aria-hidden />} flush>
      {ledger ? (
        <div className={classes.ledger}>
          <LedgerRows entries={ledger.nodes} busy={data === undefined} />
          <Pager
            paging={paging}
            rows={ledger.nodes.length}
            totalCount={ledger.totalCount}
            pageInfo={ledger.pageInfo}
            onPage={setPaging}
          />
        </div>
      ) : error ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <RowSkeletons rows={5} />
      )}
    </Panel>
  )
}
