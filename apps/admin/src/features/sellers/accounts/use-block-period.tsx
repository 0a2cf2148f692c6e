import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { type Chip, PeriodFilter } from '../../../components/list/index.js'
import type { BlockListAddress } from './block-list-address.js'

/** From which day until which a number was blocked. */
export function useBlockPeriod({ from, until }: BlockListAddress) {
  const t = useTranslations('sellerAccounts.blocks')
  const locale = useLocale()
  return (change: (changed: Partial<BlockListAddress>) => void) => ({
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
