import { useTranslations } from 'use-intl'
import type { Chip } from '../../../components/list/index.js'
import type { ImportListAddress } from '../import-list-address.js'

export function useImportChips(
  address: ImportListAddress,
  change: (changed: ImportListAddress) => void,
): Chip[] {
  const t = useTranslations('imports')
  const search = useTranslations('components.filters')('search')
  const without = <Value>(chosen: readonly Value[], value: Value) => {
    const left = chosen.filter((one) => one !== value)
    return left.length > 0 ? left : undefined
  }
  const { q, kind = [], state = [] } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...kind.map((value) => ({
      key: value,
      name: t('kindTitle'),
      text: t(`kind.${value}`),
      remove: () => change({ kind: without(kind, value) }),
    })),
    ...state.map((value) => ({
      key: value,
      name: t('stateTitle'),
      text: t(`state.${value}`),
      remove: () => change({ state: without(state, value) }),
    })),
  ]
}
