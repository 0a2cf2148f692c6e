import { useTranslations } from 'use-intl'
import type { Chip } from '../../components/list/index.js'
import type { HandlerListAddress } from './handler-list-address.js'

export function useHandlerChips(
  address: HandlerListAddress,
  change: (changed: HandlerListAddress) => void,
): Chip[] {
  const t = useTranslations('handlers')
  const words = useTranslations('graph.role')
  const search = useTranslations('components.filters')('search')
  const { q, role = [], duty } = address
  return [
    ...(q ? [{ key: 'q', name: search, text: `“${q}”`, remove: () => change({ q: undefined }) }] : []),
    ...role.map((value) => ({
      key: value,
      name: t('roles'),
      text: words(value),
      remove: () => {
        const left = role.filter((one) => one !== value)
        change({ role: left.length > 0 ? left : undefined })
      },
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
