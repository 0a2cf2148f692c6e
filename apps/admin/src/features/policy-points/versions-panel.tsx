import { Button } from '@mantine/core'
import type { PointsPolicyFactsFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import { Tag } from '../../components/tag.js'
import { ChangeList } from './change-list.js'
import classes from './policy-points.module.css'

interface VersionsPanelProps {
  readonly versions: readonly PointsPolicyFactsFragment[]
  /** The version that holds today. */
  readonly current: number
  /** Asks for those before; nothing when all are there. */
  readonly more: (() => void) | undefined
}

/** All versions, the newest first, each with what is otherwise than before. */
export function VersionsPanel({ versions, current, more }: VersionsPanelProps) {
  const t = useTranslations('pointsPolicy')
  const locale = useLocale()
  // What is otherwise in the last of them is not known before the one before it is there.
  const told = more ? versions.slice(0, -1) : versions
  return (
    <Panel title={t('versions')}>
      <ol className={classes.versions}>
        {told.map((policy, place) => {
          const { version, inForceFrom, decidedAt, decidedBy } = policy
          const before = versions[place + 1]
          return (
            <li key={version}>
              <h3>
                {t('version', { version: String(version) })}{' '}
                {version === current && <Tag tone="good">{t('holds')}</Tag>}
                {version > current && <Tag tone="info">{t('coming')}</Tag>}
              </h3>
              <p>{t('from', { on: formatDay(inForceFrom, locale) })}</p>
              {before ? (
                <ChangeList before={before} after={policy} />
              ) : (
                <p className={classes.about}>{t('first')}</p>
              )}
              {decidedAt && (
                <p className={classes.by}>
                  {t('by', { name: decidedBy?.name ?? '?', at: formatMoment(decidedAt, locale, 'short') })}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {more && (
        <Button size="xs" variant="default" onClick={more}>
          {t('earlier')}
        </Button>
      )}
    </Panel>
  )
}
