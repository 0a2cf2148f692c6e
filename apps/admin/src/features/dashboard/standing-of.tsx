import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './dashboard-page.module.css'

/** Of which moment the figures are. */
export function StandingOf({ asOf }: { asOf: string }) {
  const t = useTranslations('dashboard')
  const locale = useLocale()
  return <p className={classes.asOf}>{t('asOf', { at: formatMoment(asOf, locale, 'short') })}</p>
}
