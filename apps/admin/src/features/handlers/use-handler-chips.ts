import { useTranslations } from 'use-intl'
import type { Chip } from '../../components/list/index.js'
import type { HandlerListAddress } from './handler-list-address.js'

export function useHandlerChips(
  address: HandlerListAddress,
  change: (changed: HandlerListAddress) => void,
): Chip[] {
  const t = useTranslations('handlers')
  const words = useTranslations('graph.role')
  const states = useTranslations('graph.staffAccountState')
  const search = useTranslations('components.filters')('search')
  const { q, role = [], state = [], duty } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...role.map((value) => ({
      key: value,
      name: t('roles'),
      text: words(value),
      remove: () => change({ role: without(role, value) }),
    })),
    ...state.map((value) => ({
      key: value,
      name: t('account'),
      text: states(value),
      remove: () => change({ state: without(state, value) }),
    })),
    ...(duty
      ? [
          {
            key: 'duty',
            name: t('duty'),
            text: t(duty === 'on' ? 'onDuty' : 'offDuty'),
            remove: () => change({ duty: undefined }),
          },
        ]
      : []),
  ]
}

function without<Value>(chosen: readonly Value[], removed: Value): readonly Value[] | undefined {
  const left = chosen.filter((one) => one !== removed)
  return left.length > 0 ? left : undefined
}
