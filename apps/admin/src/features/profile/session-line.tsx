import { Button } from '@mantine/core'
import type { AccountFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../components/tag.js'
import classes from './profile-page.module.css'

interface SessionLineProps {
  readonly session: AccountFactsFragment['sessions'][number]
  readonly onEnd: () => void
}

/** One session: on what, since when, used when, and until when at the latest. */
export function SessionLine({ session, onEnd }: SessionLineProps) {
  const t = useTranslations('profile.sessions')
  const locale = useLocale()
  const { device, startedAt, lastUsedAt, endsAt, current } = session
  const at = (moment: string) => formatMoment(moment, locale, 'short')
  return (
    <li>
      <div className={classes.device}>
        <p className={classes.name}>
          <strong>{device}</strong>
          {current && <Tag tone="good">{t('current')}</Tag>}
        </p>
        <p className={classes.times}>
          <span>{t('started', { at: at(startedAt) })}</span>
          <span>{t('used', { at: at(lastUsedAt) })}</span>
          <span>{t('ends', { at: at(endsAt) })}</span>
        </p>
      </div>
      {!current && (
        <Button variant="default" size="xs" aria-label={t('endNamed', { device })} onClick={onEnd}>
          {t('end')}
        </Button>
      )}
    </li>
  )
}
