import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { type Chip, FilterMenu, PeriodFilter } from '../../components/list/index.js'
import { useSellerChoices } from '../../graph/use-seller-choices.js'
import type { SignalListAddress } from './signal-list-address.js'

/** The filters of the list that are no choice among a few values: the seller, looked for by name, and the period. */
export function useMoreFilters({ seller, from, until }: SignalListAddress) {
  const t = useTranslations('safetySignals')
  const locale = useLocale()
  const sellers = useSellerChoices(seller)
  return (change: (changed: Partial<SignalListAddress>) => void) => {
    const ofSellers = (seller ?? []).map((id): Chip => {
      const left = seller?.filter((one) => one !== id)
      return {
        key: `seller ${id}`,
        name: t('seller'),
        text: sellers.names.get(id) ?? '…',
        remove: () => change({ seller: left?.length ? left : undefined }),
      }
    })
    const ofPeriod = Object.entries({ from, until }).flatMap(([end, day]): Chip[] => {
      const name = end === 'from' ? t('from') : t('until')
      const remove = () => change({ [end]: undefined })
      return day ? [{ key: end, name, text: formatDay(day, locale, 'short'), remove }] : []
    })
    return {
      menu: (
        <>
          <FilterMenu
            name={t('seller')}
            choices={sellers.choices}
            chosen={seller}
            onChoose={(chosen) => change({ seller: chosen })}
            onFind={sellers.find}
            onOpen={sellers.open}
          />
          <PeriodFilter
            name={t('period')}
            fromLabel={t('from')}
            untilLabel={t('until')}
            from={from}
            until={until}
            onChange={change}
          />
        </>
      ),
      chips: [...ofSellers, ...ofPeriod],
    }
  }
}
