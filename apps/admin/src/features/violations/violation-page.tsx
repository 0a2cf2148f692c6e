import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type ViolationAction, ViolationDocument } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { BackLink } from '../../components/back-link.js'
import columns from '../../components/columns.module.css'
import { EmptyNotice } from '../../components/empty-notice.js'
import { Facts } from '../../components/facts.js'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { PageHeader } from '../../components/page-header.js'
import { Panel } from '../../components/panel.js'
import { ExcusedPanel } from './excused-panel.js'
import { NoticesPanel } from './notices-panel.js'
import { ViolationDialog } from './violation-dialog.js'
import {
  DecisionPanel,
  HearingPanel,
  ObjectionPanel,
  ReportPanel,
  StatementPanel,
} from './violation-panels.js'
import { ViolationStateTag } from './violation-state-tag.js'

/** One violation, from the report to what came of the objection. */
export function ViolationPage({ id }: { id: string }) {
  const t = useTranslations('violations')
  const locale = useLocale()
  const [doing, setDoing] = useState<ViolationAction>()
  const { data, error, refetch } = useQuery(ViolationDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const violation = data?.violation
  const back = <BackLink to="/violations">{t('page.back')}</BackLink>
  if (violation) {
    const { number, state, seller, category, deedOn, quantity, weight, loweredTo, pointsReturnOn, file } =
      violation
    return (
      <>
        <PageHeader
          title={t('page.title', { number })}
          above={back}
          beside={<ViolationStateTag state={state} />}
          actions={file?.allowedActions.map((action) => (
            <Button key={action} variant="default" size="sm" onClick={() => setDoing(action)}>
              {t(`actions.${action}`)}
            </Button>
          ))}
        />
        <div className={columns.columns}>
          <div>
            <ExcusedPanel violation={violation} />
            <ReportPanel violation={violation} />
            <HearingPanel violation={violation} />
            <DecisionPanel violation={violation} />
            {(state === 'BOOKED' || state === 'WITHDRAWN') && <StatementPanel violation={violation} />}
            {(state === 'BOOKED' || state === 'WITHDRAWN') && <ObjectionPanel violation={violation} />}
          </div>
          <div>
            <Panel title={t('page.facts')}>
              <Facts
                facts={[
                  {
                    name: t('seller'),
                    value: (
                      <Link to="/sellers/$id" params={{ id: seller.id }}>
                        {seller.name}
                      </Link>
                    ),
                  },
                  {
                    name: t('category'),
                    value: (
                      <a
                        href={`${locale === 'en' ? '/en' : ''}/wat-mag?op=${deedOn}`}
                        target="_blank"
                        rel="noreferrer"
                        title={t('page.rule')}
                      >
                        {category.name}
                      </a>
                    ),
                  },
                  { name: t('deedOn'), value: formatDay(deedOn, locale, 'long') },
                  ...(quantity > 1 ? [{ name: t('quantity'), value: quantity }] : []),
                  ...(state === 'BOOKED' ? [{ name: t('weight'), value: loweredTo ?? weight }] : []),
                  ...(pointsReturnOn
                    ? [{ name: t('page.returnsOn'), value: formatDay(pointsReturnOn, locale, 'long') }]
                    : []),
                  ...(file?.reportedBy ? [{ name: t('page.reportedBy'), value: file.reportedBy.name }] : []),
                  ...(violation.complaint
                    ? [
                        {
                          name: t('page.complaint'),
                          value: (
                            <Link to="/complaints/$number" params={{ number: violation.complaint.number }}>
                              {violation.complaint.number}
                            </Link>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </Panel>
            {(file?.notices.length ?? 0) > 0 && <NoticesPanel violation={violation} />}
          </div>
        </div>
        {doing && <ViolationDialog violation={violation} doing={doing} onClose={() => setDoing(undefined)} />}
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
      <PageHeader title={t('page.notFound')} above={back} />
      <EmptyNotice icon={<IconGavel aria-hidden size={28} />} title={t('page.notFoundText')} />
    </>
  )
}
