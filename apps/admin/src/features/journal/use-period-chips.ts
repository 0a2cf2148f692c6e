import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Chip } from '../../components/list/index.js'
import type { JournalAddress } from './journal-address.js'

type Period = Pick<JournalAddress, 'from' | 'until'>

/** The ends of a period that is filtered on. */
export function usePeriodChips(): (period: Period, change: (changed: Period) => void) => Chip[] {
  const t = useTranslations('journal')
  const locale = useLocale()
  return (period, change) =>
    (['from', 'until'] as const).flatMap((end) => {
      const day = period[end]
      if (!day) return []
      const remove = () => change({ [end]: undefined })
      return [{ key: end, name: t(end), text: formatDay(day, locale, 'short'), remove }]
    })
}
