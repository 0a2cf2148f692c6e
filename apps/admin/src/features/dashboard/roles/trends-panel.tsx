import { IconChartBar } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Segments } from '../../../components/segments.js'
import { RenewedPanel } from './renewed-panel.js'
import classes from './roles.module.css'
import { useTrends, type Week } from './use-trends.js'
import { WeekPlot } from './week-plot.js'
import { WeekTable } from './week-table.js'

const COMPARED = 4

/** What came in and was settled in each of thirteen weeks; the finding is its title. */
export function TrendsPanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.trends')
  const [shape, setShape] = useState<'plot' | 'table'>('plot')
  const found = useTrends(asOf)
  const compared = lastWhole(found.data?.dashboard.trends.weeks ?? [])
  return (
    <RenewedPanel
      title={found.data ? t(`finding.${compared.finding}`, compared) : t('title')}
      icon={<IconChartBar aria-hidden />}
      aside={
        <Segments
          label={t('shape')}
          segments={[
            { value: 'plot', label: t('plot') },
            { value: 'table', label: t('table') },
          ]}
          chosen={shape}
          onChoose={setShape}
        />
      }
      found={found}
    >
      {({ dashboard: { trends } }) =>
        shape === 'plot' ? (
          <>
            <WeekPlot weeks={trends.weeks} />
            <p className={classes.quiet}>{t('sentence', sumOf(trends.weeks))}</p>
          </>
        ) : (
          <WeekTable weeks={trends.weeks} />
        )
      }
    </RenewedPanel>
  )
}

const sumOf = (weeks: readonly Week[]) => ({
  received: weeks.reduce((sum, week) => sum + week.received, 0),
  settled: weeks.reduce((sum, week) => sum + week.settled, 0),
})

/** The last four weeks that are over, since this one would seem less than it will be. */
function lastWhole(weeks: readonly Week[]) {
  const sums = sumOf(weeks.slice(0, -1).slice(-COMPARED))
  const finding = sums.received > sums.settled ? 'more' : sums.received < sums.settled ? 'fewer' : 'same'
  return { ...sums, finding } as const
}
