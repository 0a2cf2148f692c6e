import { IconGavel } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { RenewedPanel } from './renewed-panel.js'
import { Shares } from './shares.js'
import { settledIn, type Trends, useTrends } from './use-trends.js'

/** Whether what was settled was settled in time, what was found, and what it came from. */
export function OutcomesPanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.outcomes')
  const words = useTranslations('graph')
  const found = useTrends(asOf)
  const trends = found.data?.dashboard.trends
  return (
    <RenewedPanel
      title={
        trends && trends.settled > 0 ? t('finding', { part: trends.inTerm / trends.settled }) : t('title')
      }
      icon={<IconGavel aria-hidden />}
      found={found}
    >
      {({ dashboard: { trends: told } }) =>
        told.settled === 0 ? (
          <EmptyNotice icon={<IconGavel aria-hidden size={28} />} title={t('empty')} />
        ) : (
          <>
            <Shares
              title={t('term')}
              of={told.settled}
              shares={[
                { name: t('inTerm'), count: told.inTerm, search: { ...lists(told), standing: ['IN_TERM'] } },
                { name: t('late'), count: told.late, search: { ...lists(told), standing: ['LATE'] } },
              ]}
            />
            <Shares
              title={t('verdicts')}
              of={told.settled}
              shares={told.verdicts.map(({ verdict, complaints }) => ({
                name: words(`verdict.${verdict}`),
                count: complaints,
                search: { ...lists(told), verdict: [verdict] },
              }))}
            />
            <Shares
              title={t('causes')}
              of={told.settled}
              shares={told.causes.map(({ cause, complaints }) => ({
                name: words(`cause.${cause}`),
                count: complaints,
                search: { ...lists(told), cause: [cause] },
              }))}
            />
          </>
        )
      }
    </RenewedPanel>
  )
}

const lists = ({ weeks }: Trends) => settledIn(weeks[0]?.fromOn ?? '', weeks.at(-1)?.untilOn ?? '')
