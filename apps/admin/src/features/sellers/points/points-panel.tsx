import { useQuery } from '@apollo/client/react'
import { IconGauge } from '@tabler/icons-react'
import { SellerPointsDocument } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { PointsGauge } from '../../../components/points-gauge.js'
import { Segments } from '../../../components/segments.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime, plusDays } from '../../../format/office-time.js'
import classes from './points.module.css'
import { PointsStepsPlot } from './points-steps-plot.js'
import { PointsStepsTable } from './points-steps-table.js'

const [DAYS_BACK, DAYS_AHEAD] = [730, 366]

/** The policy points of an account: how many are left, how it went over two years, and what comes back when (BP-6). */
export function PointsPanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerPoints')
  const locale = useLocale()
  const [shown, setShown] = useState<'plot' | 'table'>('plot')
  const { on: today } = officeTime(nowInMilliseconds())
  const span = { from: plusDays(today, -DAYS_BACK), today, until: plusDays(today, DAYS_AHEAD) }
  const { data, error, refetch } = useQuery(SellerPointsDocument, {
    variables: { id: sellerId, from: span.from, until: span.until },
  })
  const seller = data?.seller
  const points = seller?.points
  return (
    <Panel
      title={t('title')}
      icon={<IconGauge aria-hidden />}
      aside={
        points && (
          <Segments
            label={t('shownAs')}
            segments={[
              { value: 'plot', label: t('asPlot') },
              { value: 'table', label: t('asTable') },
            ]}
            chosen={shown}
            onChoose={setShown}
          />
        )
      }
    >
      {seller && points ? (
        <div className={classes.points}>
          <div className={classes.now}>
            <PointsGauge points={points} />
            <p>{t('sentence', { balance: String(points.balance), start: String(points.start) })}</p>
          </div>
          {shown === 'plot' ? (
            <PointsStepsPlot steps={seller.pointsOver} start={points.start} span={span} />
          ) : (
            <PointsStepsTable steps={seller.pointsOver} today={today} />
          )}
          <h3>{t('coming')}</h3>
          {points.isClosed ? (
            <p className={classes.quiet}>{t('comingClosed')}</p>
          ) : points.upcomingRestorations.length === 0 ? (
            <p className={classes.quiet}>{t('comingNone')}</p>
          ) : (
            <ul className={classes.returns}>
              {points.upcomingRestorations.map((coming) => (
                <li key={coming.on}>
                  <time dateTime={coming.on}>{formatDay(coming.on, locale)}</time>
                  <strong>{t('back', { points: coming.points })}</strong>
                </li>
              ))}
            </ul>
          )}
        </div>
      ) : error && !seller ? (
        <FailureNotice error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <RowSkeletons rows={4} />
      ) : (
        <p className={classes.quiet}>{t('notKept')}</p>
      )}
    </Panel>
  )
}
