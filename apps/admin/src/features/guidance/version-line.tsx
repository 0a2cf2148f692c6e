import { Link } from '@tanstack/react-router'
import type { GuidanceVersionFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'
import classes from './guidance.module.css'

interface VersionLineProps {
  readonly newest: GuidanceVersionFragment
  readonly shown: GuidanceVersionFragment
}

/** Which version one reads, since when and by whom, and the way to that of now. */
export function VersionLine({ newest, shown }: VersionLineProps) {
  const t = useTranslations('guidance')
  const locale = useLocale()
  const { version, publishedAt, publishedBy } = shown
  return (
    <>
      {shown.version < newest.version && (
        <FormNotice tone="warn" title={t('older')}>
          <Link to="/guidance" search={{ kind: shown.kind, locale: shown.locale }}>
            {t('newest')}
          </Link>
        </FormNotice>
      )}
      <p className={classes.about}>
        {publishedAt
          ? t('published', {
              version: String(version),
              name: publishedBy?.name ?? '?',
              at: formatMoment(publishedAt, locale, 'short'),
            })
          : t('shipped')}
      </p>
    </>
  )
}
