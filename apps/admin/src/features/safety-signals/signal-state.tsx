import type { SafetySignalFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'
import classes from './safety-signals.module.css'

/** Open, or handled and since when. */
export function SignalState({ signal: { state, handledAt } }: { signal: SafetySignalFactsFragment }) {
  const t = useTranslations('safetySignals.state')
  const locale = useLocale()
  if (state === 'OPEN') return <Tag tone="warn">{t('OPEN')}</Tag>
  return (
    <>
      <Tag tone="good">{t('HANDLED')}</Tag>{' '}
      {handledAt && <span className={classes.whole}>{formatMoment(handledAt, locale, 'short')}</span>}
    </>
  )
}
