import type { OrganisationFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './organisation-page.module.css'

/** Who changed it last, and when. */
export function ChangedLine({ organisation }: { organisation: OrganisationFactsFragment }) {
  const t = useTranslations('organisation')
  const locale = useLocale()
  const { changedAt, changedBy } = organisation
  return (
    <p className={classes.changed}>
      {t('intro')}{' '}
      {changedAt &&
        t('changedBy', { name: changedBy?.name ?? '?', at: formatMoment(changedAt, locale, 'short') })}
    </p>
  )
}
