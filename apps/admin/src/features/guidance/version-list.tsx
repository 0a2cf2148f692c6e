import { Link } from '@tanstack/react-router'
import type { GuidanceVersionFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './guidance.module.css'

interface VersionListProps {
  readonly versions: readonly GuidanceVersionFragment[]
  readonly shown: number
}

/** Every version, the newest first. */
export function VersionList({ versions, shown }: VersionListProps) {
  const t = useTranslations('guidance')
  const language = useLocale()
  return (
    <ul className={classes.versions}>
      {versions.map(({ kind, locale, version, publishedAt, publishedBy }, index) => (
        <li key={version}>
          <Link
            to="/guidance"
            search={{ kind, locale, version: index === 0 ? undefined : version }}
            className={classes.version}
            aria-current={version === shown ? 'true' : undefined}
          >
            {version === 0 ? t('versionShipped') : t('version', { version: String(version) })}
            {publishedAt && (
              <small>
                {publishedBy?.name}, {formatMoment(publishedAt, language, 'short')}
              </small>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
