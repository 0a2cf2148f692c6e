import { useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'
import { EffectsTable } from './effects-table.js'
import type { Preview } from './use-preview.js'
import classes from './violations.module.css'

/** The effect on each account, and whether a second person is needed. */
export function PreviewPart({ preview }: { preview: Preview | null }) {
  const t = useTranslations('violations.effects')
  return (
    <div aria-live="polite">
      <h3 className={classes.part}>{t('title')}</h3>
      {preview === null || preview.userErrors.length > 0 ? (
        <p>{preview?.userErrors[0]?.message ?? t('unknown')}</p>
      ) : (
        <>
          <EffectsTable effects={preview.effects} />
          {preview.needsSecondPerson && <FormNotice tone="warn">{t('secondPerson')}</FormNotice>}
        </>
      )}
    </div>
  )
}
