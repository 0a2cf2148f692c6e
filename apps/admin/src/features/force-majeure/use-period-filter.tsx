import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { type Chip, PeriodFilter } from '../../components/list/index.js'
import type { ForceMajeureAddress } from './force-majeure-address.js'

/** What has days in a period. */
export function usePeriodFilter({ from, until }: ForceMajeureAddress) {
  const t = useTranslations('forceMajeure')
  const locale = useLocale()
  return (change: (changed: Partial<ForceMajeureAddress>) => void) => ({
    menu: (
      <PeriodFilter
        name={t('period')}
        fromLabel={t('from')}
        untilLabel={t('until')}
        from={from}
        until={until}
        onChange={change}
      />
    ),
    chips: Object.entries({ from, until }).flatMap(([end, day]): Chip[] => {
      const name = end === 'from' ? t('from') : t('until')
      const remove = () => change({ [end]: undefined })
      return day ? [{ key: end, name, text: formatDay(day, locale, 'short'), remove }] : []
    }),
  })
}
