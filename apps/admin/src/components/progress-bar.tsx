import { useTranslations } from 'use-intl'
import classes from './progress-bar.module.css'

interface ProgressBarProps {
  /** What goes on, for who cannot see it. */
  readonly label: string
  /** From 0 to 100. */
  readonly percentage: number
  readonly tone?: 'going' | 'stopped' | 'finished'
}

/** How much of something long is done. */
export function ProgressBar({ label, percentage, tone = 'going' }: ProgressBarProps) {
  const t = useTranslations('components')
  return (
    <div
      className={classes.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percentage}
      aria-valuetext={t('percentage', { percentage })}
      data-tone={tone}
    >
      <span style={{ width: `${percentage}%` }} />
    </div>
  )
}
