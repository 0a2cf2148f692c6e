import { useQuery } from '@apollo/client/react'
import { IconUserOff } from '@tabler/icons-react'
import { HandlerDocument, type HandlerFileFragment } from '@waarborg/schema'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../components/back-link.js'
import columns from '../../components/columns.module.css'
import { EmptyNotice } from '../../components/empty-notice.js'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { AbsencePanel } from './absence/absence-panel.js'
import { HandlerFactsPanel } from './handler-facts-panel.js'
import { HandlerPanels } from './manage/handler-panels.js'
import { StandingTag } from './standing-tag.js'
import { WorkloadPanel } from './workload-panel.js'

interface HandlerPageProps {
  readonly id: string
  /** The panel of the complaints, which belongs to another feature. */
  readonly complaints: ReactNode
}

/** One member of the office: how to reach them, what they have to do, and what may be changed about it. */
export function HandlerPage({ id, complaints }: HandlerPageProps) {
  const t = useTranslations('handlers')
  const { data, error, refetch } = useQuery(HandlerDocument, { variables: { id } })
  const found = data?.node
  const handler = found && isHandler(found) ? found : undefined
  const back = <BackLink to="/handlers">{t('handler.back')}</BackLink>
  if (handler)
    return (
      <>
        <PageHeader title={handler.name} above={back} beside={<StandingTag handler={handler} />} />
        <div className={columns.columns}>
          <div>
            {complaints}
            <HandlerPanels handler={handler} />
          </div>
          <div>
            <HandlerFactsPanel handler={handler} />
            <WorkloadPanel handler={handler} />
            <AbsencePanel handler={handler} />
          </div>
        </div>
      </>
    )
  if (error)
    return (
      <>
        <PageHeader title={t('title')} above={back} />
        <FailureNotice error={error} onRetry={() => void refetch()} />
      </>
    )
  if (data === undefined) return <RowSkeletons rows={6} />
  return (
    <>
      <PageHeader title={t('handler.notFound')} above={back} />
      <EmptyNotice icon={<IconUserOff aria-hidden size={28} />} title={t('handler.notFoundText')} />
    </>
  )
}

function isHandler(node: object): node is HandlerFileFragment {
  return 'workload' in node
}
