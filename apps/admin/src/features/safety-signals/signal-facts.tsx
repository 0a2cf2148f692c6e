import type { SafetySignalFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../components/facts.js'
import classes from './safety-signals.module.css'

/** What is known of a signal, and what was done about it. */
export function SignalFacts({ signal }: { signal: SafetySignalFactsFragment }) {
  const t = useTranslations('safetySignals')
  const words = useTranslations('graph')
  const locale = useLocale()
  const { danger, product, orderNumber, seller, sellerName, category, channel, receivedAt, recordedBy } =
    signal
  const { done, handledAt, handledBy } = signal
  const moment = (at: string, by: string) => t('atBy', { at: formatMoment(at, locale, 'short'), by })
  const facts = [
    [t('product'), product],
    [t('order'), orderNumber],
    [t('seller'), seller?.name ?? sellerName],
    [t('category'), category?.name],
    [t('receivedAt'), moment(receivedAt, words(`channel.${channel}`))],
    [t('recordedBy'), recordedBy?.name ?? t('onThePage')],
    [t('handledAt'), handledAt && moment(handledAt, handledBy?.name ?? '')],
  ] as const
  return (
    <>
      <p className={classes.text}>{danger}</p>
      <Facts facts={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />
      {done && (
        <div>
          <h3 className={classes.heading}>{t('handle.done')}</h3>
          <p className={classes.text}>{done}</p>
        </div>
      )}
    </>
  )
}
