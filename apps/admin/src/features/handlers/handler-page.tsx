import { useQuery } from '@apollo/client/react'
import { IconUserOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { HandlerDocument } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../components/back-link.js'
import columns from '../../components/columns.module.css'
import { EmptyNotice } from '../../components/empty-notice.js'
import { Facts } from '../../components/facts.js'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { Panel } from '../../components/panel.js'
import { DutyTag } from './duty-tag.js'

interface HandlerPageProps {
  readonly id: string
  /** The panel of the complaints, which belongs to another feature. */
  readonly complaints: ReactNode
}

/** One member of the office: how to reach them, what they have to do. */
export function HandlerPage({ id, complaints }: HandlerPageProps) {
  const t = useTranslations('handlers')
  const roles = useTranslations('graph.role')
  const { data, error, refetch } = useQuery(HandlerDocument, { variables: { id } })
  const found = data?.node
  const handler = found && 'workload' in found ? found : undefined
  const back = <BackLink to="/handlers">{t('handler.back')}</BackLink>
  if (handler) {
    const { workload, email, telephone } = handler
    const search = { handler: [id] }
    return (
      <>
        <PageHeader title={handler.name} above={back} beside={<DutyTag onDuty={handler.onDuty} />} />
        <div className={columns.columns}>
          <div>{complaints}</div>
          <div>
            <Panel title={t('handler.facts')}>
              <Facts
                facts={[
                  { name: t('handler.function'), value: handler.function },
                  { name: t('roles'), value: handler.roles.map((role) => roles(role)).join(', ') },
                  { name: t('handler.email'), value: <a href={`mailto:${email}`}>{email}</a> },
                  {
                    name: t('handler.telephone'),
                    value: <a href={`tel:${telephone}`}>{formatTelephone(telephone)}</a>,
                  },
                ]}
              />
            </Panel>
            {workload && (
              <Panel title={t('handler.workload')}>
                <Facts
                  facts={[
                    {
                      name: t('open'),
                      value: (
                        <Link to="/complaints" search={search}>
                          {workload.open}
                        </Link>
                      ),
                    },
                    {
                      name: t('overdue'),
                      value: (
                        <Link to="/complaints" search={{ ...search, overdue: true }}>
                          {workload.overdue}
                        </Link>
                      ),
                    },
                    {
                      name: t('unconfirmed'),
                      value: (
                        <Link to="/complaints" search={{ ...search, unconfirmed: true }}>
                          {workload.unconfirmed}
                        </Link>
                      ),
                    },
                  ]}
                />
              </Panel>
            )}
          </div>
        </div>
      </>
    )
  }
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
