import { useTranslations } from 'use-intl'
import type { Chip } from '../../components/list/index.js'
import type { SellerListAddress } from './seller-list-address.js'

export function useSellerChips(
  address: SellerListAddress,
  change: (changed: SellerListAddress) => void,
): Chip[] {
  const t = useTranslations('sellers')
  const words = useTranslations('graph')
  const search = useTranslations('components.filters')('search')
  const without = <Value>(chosen: readonly Value[], value: Value) => {
    const left = chosen.filter((one) => one !== value)
    return left.length > 0 ? left : undefined
  }
  const { q, account = [], country = [] } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...account.map((value) => ({
      key: value,
      name: t('accountState'),
      text: words(`accountState.${value}`),
      remove: () => change({ account: without(account, value) }),
    })),
    ...country.map((value) => ({
      key: value,
      name: t('country'),
      text: words(`country.${value}`),
      remove: () => change({ country: without(country, value) }),
    })),
  ]
}
