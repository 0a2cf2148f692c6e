import { useTranslations } from 'use-intl'
import { FormNotice } from '../form-notice.js'
import { EffectsTable } from './effects-table.js'
import classes from './points-effect.module.css'
import type { Preview } from './use-preview.js'

interface PreviewPartProps {
  readonly preview: Preview | null
  /** What has to be entered first. */
  readonly unknown: string
}

/** The effect on each account, and whether a second person is needed. */
export function PreviewPart({ preview, unknown }: PreviewPartProps) {
  const t = useTranslations('pointsEffect')
  return (
    <div aria-live="polite">
      <h3 className={classes.part}>{t('title')}</h3>
      {preview === null || preview.userErrors.length > 0 ? (
        <p>{preview?.userErrors[0]?.message ?? unknown}</p>
      ) : (
        <>
          <EffectsTable effects={preview.effects} />
          {preview.needsSecondPerson && <FormNotice tone="warn">{t('secondPerson')}</FormNotice>}
        </>
      )}
    </div>
  )
}
