import type { ImportFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import classes from './import-bar.module.css'
import { shareDone } from './share-done.js'

/** How much of the file was read. */
export function ImportBar({ run }: { run: Pick<ImportFactsFragment, 'fileName' | 'state' | 'progress'> }) {
  const t = useTranslations('imports')
  const percentage = Math.floor(shareDone(run) * 100)
  return (
    <div
      className={classes.bar}
      role="progressbar"
      aria-label={t('read', { name: run.fileName })}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentage}
      aria-valuetext={t('percentage', { percentage })}
      data-state={run.state}
    >
      <span style={{ width: `${percentage}%` }} />
    </div>
  )
}
