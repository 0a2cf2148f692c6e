import type { RegisterBlockFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Facts } from '../../../components/facts.js'
import classes from './accounts.module.css'

/** What was asked and decided about lifting a block, the newest first. */
export function BlockLifts({ lifts }: Pick<RegisterBlockFactsFragment, 'lifts'>) {
  const t = useTranslations('sellerAccounts.block')
  const locale = useLocale()
  const moment = (at: string) => formatMoment(at, locale, 'short')
  return (
    <section>
      <h3 className={classes.heading}>{t('lifts')}</h3>
      <ul className={classes.list}>
        {lifts.map((lift) => (
          <li key={lift.askedAt}>
            <p>
              <strong>{t(`ground.${lift.ground}`)}</strong>: {t(`lift.${lift.state}`)}
            </p>
            <Facts
              facts={[
                { name: t('reason'), value: <p className={classes.text}>{lift.reason}</p> },
                { name: t('evidence'), value: <p className={classes.text}>{lift.evidence}</p> },
                ...(lift.declineReason
                  ? [{ name: t('declined'), value: <p className={classes.text}>{lift.declineReason}</p> }]
                  : []),
              ]}
            />
            <p className={classes.quiet}>
              {t('asked', { at: moment(lift.askedAt), by: lift.askedBy.name })}
              {lift.decidedAt &&
                `. ${t('decided', { at: moment(lift.decidedAt), by: lift.decidedBy?.name ?? '' })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
