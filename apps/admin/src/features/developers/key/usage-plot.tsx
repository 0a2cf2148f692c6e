import { formatDay } from '@waarborg/ui'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { Usage } from './usage-panel.js'
import classes from './usage-panel.module.css'

const [WIDTH, HEIGHT, GAP] = [600, 120, 4] as const

/** A bar for each day, of which the part that was refused stands out. The words beside it tell the same. */
export function UsagePlot({ usage }: { usage: Usage }) {
  const t = useTranslations('developers.usage')
  const locale = useLocale()
  const format = useFormatter()
  const most = Math.max(1, ...usage.map(({ requests }) => requests))
  const step = WIDTH / usage.length
  const [first, last] = [usage[0], usage.at(-1)]
  return (
    <figure className={classes.plot}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
        {usage.map(({ on, requests, refused }, place) => {
          const [whole, part] = [(requests / most) * HEIGHT, (refused / most) * HEIGHT]
          const bar = { x: place * step + GAP / 2, width: step - GAP }
          return (
            <g key={on}>
              <title>{`${formatDay(on, locale, 'short')}: ${format.number(requests)}`}</title>
              <rect {...bar} y={HEIGHT - whole} height={whole - part} className={classes.answered} />
              <rect {...bar} y={HEIGHT - part} height={part} className={classes.refused} />
            </g>
          )
        })}
      </svg>
      <figcaption>
        <span>{first && formatDay(first.on, locale, 'short')}</span>
        <span className={classes.legend}>
          <i data-part="answered" /> {t('answered')} <i data-part="refused" /> {t('refused')}
        </span>
        <span>{last && formatDay(last.on, locale, 'short')}</span>
      </figcaption>
    </figure>
  )
}
