import type { SafetySignalFactsFragment, SafetySignalOrderField } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Column } from '../../components/list/index.js'
import { aboutSignal } from './about-signal.js'
import { OpenSignal } from './open-signal.js'
import { SignalState } from './signal-state.js'

export function useSignalColumns(
  onOpen: (signal: SafetySignalFactsFragment) => void,
): readonly Column<SafetySignalFactsFragment, SafetySignalOrderField>[] {
  const t = useTranslations('safetySignals')
  const words = useTranslations('graph')
  const locale = useLocale()
  return [
    {
      title: t('receivedAt'),
      order: { field: 'RECEIVED_AT', startsWith: 'DESC' },
      cell: ({ receivedAt }) => (
        <time dateTime={receivedAt}>{formatMoment(receivedAt, locale, 'short')}</time>
      ),
    },
    {
      title: t('danger'),
      wide: true,
      cell: (signal) => <OpenSignal signal={signal} onOpen={onOpen} />,
    },
    { title: t('about'), cell: (signal) => aboutSignal(signal).join(' · ') },
    { title: t('channel'), cell: ({ channel }) => words(`channel.${channel}`) },
    {
      title: t('stateTitle'),
      order: { field: 'HANDLED_AT', startsWith: 'DESC' },
      cell: (signal) => <SignalState signal={signal} />,
    },
  ]
}
