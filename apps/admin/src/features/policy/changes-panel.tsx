import type { PolicyFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import classes from './policy.module.css'
import { useBandWords } from './use-band-words.js'

/** Who changed what, from what into what. */
export function ChangesPanel({ changes }: Pick<PolicyFragment, 'changes'>) {
  const t = useTranslations('policy')
  const locale = useLocale()
  const words = useBandWords()
  return (
    <Panel title={t('history')}>
      {changes.length === 0 && <p className={classes.about}>{t('unchanged')}</p>}
      <ol className={classes.changes}>
        {changes.map((change) => (
          <li key={change.version}>
            <strong>{change.category?.name ?? t('hours')}</strong>
            <p>
              {change.setting === 'HOURS_TO_CONFIRM'
                ? t('was', {
                    before: t('hoursOf', { count: change.hoursBefore ?? 0 }),
                    after: t('hoursOf', { count: change.hoursAfter ?? 0 }),
                  })
                : t('was', { before: words(change.bandBefore), after: words(change.bandAfter) })}
            </p>
            <p className={classes.by}>
              {t('by', { name: change.changedBy.name, at: formatMoment(change.changedAt, locale, 'short') })}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
