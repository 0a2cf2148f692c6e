import type { SafetySignalFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card } from '../../components/list/index.js'
import { aboutSignal } from './about-signal.js'
import { OpenSignal } from './open-signal.js'
import { SignalState } from './signal-state.js'

interface SignalCardProps {
  readonly signal: SafetySignalFactsFragment
  readonly onOpen: (signal: SafetySignalFactsFragment) => void
}

/** A signal where the window is narrow. */
export function SignalCard({ signal, onOpen }: SignalCardProps) {
  const words = useTranslations('graph')
  const locale = useLocale()
  return (
    <Card
      title={<OpenSignal signal={signal} onOpen={onOpen} />}
      facts={[
        ...aboutSignal(signal),
        `${formatMoment(signal.receivedAt, locale, 'short')} · ${words(`channel.${signal.channel}`)}`,
        <SignalState key="state" signal={signal} />,
      ]}
    />
  )
}
