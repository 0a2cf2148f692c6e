import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from './description-panel.module.css'

/** The complainant's own words, literally, with their line breaks. */
export function DescriptionPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('file')
  const { description, wish, locale } = complaint
  const lang = locale.toLowerCase()
  return (
    <Panel title={t('description')}>
      {description ? (
        <p className={classes.text} lang={lang}>
          {description}
        </p>
      ) : (
        <p className={classes.none}>{t('descriptionNone')}</p>
      )}
      {wish && (
        <>
          <h3 className={classes.heading}>{t('wish')}</h3>
          <p className={classes.text} lang={lang}>
            {wish}
          </p>
        </>
      )}
    </Panel>
  )
}
