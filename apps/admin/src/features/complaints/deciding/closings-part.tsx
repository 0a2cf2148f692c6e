import type { ComplaintDecisionQuery } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './deciding.module.css'

type Closing = NonNullable<ComplaintDecisionQuery['complaintByNumber']>['closings'][number]

/** The times that it was closed, why, and what the aftercare brought, the latest first. */
export function ClosingsPart({ closings }: { closings: readonly Closing[] }) {
  const t = useTranslations('deciding')
  const words = useTranslations('graph')
  const locale = useLocale()
  if (closings.length === 0) return null
  return (
    <ul className={classes.parts}>
      {closings.toReversed().map((closing) => {
        const { round, closedAt, closedBy, cause, unit, origin, aftercareOn, aftercareBy } = closing
        return (
          <li key={round} className={classes.part}>
            <h3 className={classes.closed}>
              {t('closings.closed', {
                round: String(round),
                at: formatMoment(closedAt, locale, 'short'),
                name: closedBy.name,
              })}
            </h3>
            <p className={classes.quiet}>
              {t('closings.inside', {
                cause: words(`cause.${cause}`),
                unit,
                origin: t(`close.origins.${origin}`),
              })}
            </p>
            {closing.aftercareWay === null ? (
              <p>
                {t('aftercare.planned', {
                  day: formatDay(aftercareOn, locale, 'short'),
                  name: aftercareBy.name,
                })}
              </p>
            ) : (
              <p>
                {t('closings.outcome', {
                  way: t(`aftercare.ways.${closing.aftercareWay}`).toLocaleLowerCase(locale),
                  outcome: t(closing.solved ? 'closings.solved' : 'closings.unsolved'),
                })}
              </p>
            )}
            {closing.aftercareReport && <p>{closing.aftercareReport}</p>}
          </li>
        )
      })}
    </ul>
  )
}
