import { useQuery } from '@apollo/client/react'
import { IconChartBar } from '@tabler/icons-react'
import { SellerOrdersDocument } from '@waarborg/schema/first'
import { formatDay } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { RowSkeletons } from '../../components/list/index.js'
import { Panel } from '../../components/panel.js'
import { nowInMilliseconds } from '../../format/now.js'
import { officeTime, plusDays } from '../../format/office-time.js'
import classes from './complaint-rate-panel.module.css'

const daysOfAYear = 365

/** Complaints beside orders over the last twelve months, with what such a figure cannot tell (KM-13). */
export function ComplaintRatePanel({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellers.rate')
  const format = useFormatter()
  const locale = useLocale()
  const { on: until } = officeTime(nowInMilliseconds())
  const from = plusDays(until, 1 - daysOfAYear)
  const { data, error, refetch } = useQuery(SellerOrdersDocument, {
    variables: { id: sellerId, from, until },
  })
  const rate = data?.seller?.complaintRate
  if (data && !rate) return null
  return (
    <Panel title={t('title')} icon={<IconChartBar aria-hidden />}>
      {!rate ? (
        error ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <RowSkeletons rows={2} />
        )
      ) : rate.orders === 0 ? (
        <p className={classes.quiet}>{t('noOrders')}</p>
      ) : (
        <div className={classes.rate}>
          <p className={classes.figure}>
            {rate.perThousand === null ? (
              t('tooFew')
            ) : (
              <>
                <strong>{format.number(rate.perThousand, { minimumFractionDigits: 1 })}</strong>{' '}
                {t('perThousand')}
              </>
            )}
          </p>
          <p>{t('counts', { complaints: rate.complaints, orders: rate.orders })}</p>
          <p className={classes.quiet}>
            {t('days', {
              from: formatDay(rate.from, locale, 'short'),
              until: formatDay(rate.until, locale, 'short'),
            })}
          </p>
          <ul className={classes.limits}>
            {rate.limits.map((limit) => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  )
}
