import { useTranslations } from 'use-intl'
import { useShownLate } from '../use-shown-late.js'
import classes from './row-skeletons.module.css'

/** The shape of rows that are on their way, after a short while. */
export function RowSkeletons({ rows = 8 }: { rows?: number }) {
  const t = useTranslations('components')
  const shown = useShownLate(true)
  return (
    <div className={classes.rows} aria-busy="true" data-shown={shown}>
      <span className="hidden-text" role="status">
        {shown ? t('loading') : ''}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that mean nothing never move
        <div key={row} className={classes.row}>
          <i style={{ width: '7rem' }} />
          <i style={{ width: `${28 + ((row * 37) % 30)}%` }} />
          <i style={{ width: '5rem' }} />
        </div>
      ))}
    </div>
  )
}
