import { useTranslations } from 'use-intl'
import type { Chip } from '../../components/list/index.js'
import type { CategoryListAddress } from './category-list-address.js'

export function useCategoryChips(
  address: CategoryListAddress,
  change: (changed: CategoryListAddress) => void,
): Chip[] {
  const t = useTranslations('categories')
  const search = useTranslations('components.filters')('search')
  const { q, retired } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...(retired
      ? [
          {
            key: 'retired',
            name: t('state'),
            text: t(retired === 'true' ? 'retired' : 'inUse'),
            remove: () => change({ retired: undefined }),
          },
        ]
      : []),
  ]
}
