import { useTranslations } from 'use-intl'
import type { Chip } from '../../../components/list/index.js'
import type { KeyListAddress } from '../key-list-address.js'

export function useKeyChips(address: KeyListAddress, change: (changed: KeyListAddress) => void): Chip[] {
  const t = useTranslations('developers')
  const search = useTranslations('components.filters')('search')
  const without = <Value>(chosen: readonly Value[], value: Value) => {
    const left = chosen.filter((one) => one !== value)
    return left.length > 0 ? left : undefined
  }
  const { q, state = [], scope = [] } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...state.map((value) => ({
      key: value,
      name: t('stateTitle'),
      text: t(`state.${value}`),
      remove: () => change({ state: without(state, value) }),
    })),
    ...scope.map((value) => ({
      key: value,
      name: t('scopesTitle'),
      text: t(`scope.${value}`),
      remove: () => change({ scope: without(scope, value) }),
    })),
  ]
}
