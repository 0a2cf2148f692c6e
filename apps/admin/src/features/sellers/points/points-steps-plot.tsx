import { epochMilliseconds, formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './points.module.css'
import { pathOf, type Span, type Step } from './steps-path.js'

interface PointsStepsPlotProps {
  readonly steps: readonly Step[]
  readonly start: number
  readonly span: Span
}

/** The points over the days as steps; what is still to come is dotted. The table and the sentence tell the same. */
export function PointsStepsPlot({ steps, start, span }: PointsStepsPlotProps) {
  const t = useTranslations('sellerPoints.plot')
  const locale = useLocale()
  const { from, today, until } = span
  const place = (on: string) => epochMilliseconds(on) / 86_400_000 - epochMilliseconds(from) / 86_400_000
  const [width, now] = [place(until), place(today)]
  const line = (first: string, last: string) => pathOf(steps, { first, last, place, height: start })
  return (
    <figure className={classes.plot}>
      <div className={classes.scale} aria-hidden>
        <span>{start}</span>
        <span>0</span>
      </div>
      <svg viewBox={`0 0 ${width} ${start}`} preserveAspectRatio="none" aria-hidden>
        {[0.25, 0.5, 0.75].map((part) => (
          <line key={part} x1="0" x2={width} y1={start * part} y2={start * part} className={classes.grid} />
        ))}
        <line x1={now} x2={now} y1="0" y2={start} className={classes.today} />
        <path d={line(from, today)} className={classes.past} />
        <path d={line(today, until)} className={classes.coming} />
      </svg>
      <figcaption>
        <span>{formatDay(from, locale, 'short')}</span>
        <span className={classes.legend}>
          <i data-part="past" /> {t('past')} <i data-part="coming" /> {t('coming')}
        </span>
        <span>{formatDay(until, locale, 'short')}</span>
      </figcaption>
    </figure>
  )
}
