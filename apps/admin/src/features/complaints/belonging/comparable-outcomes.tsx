import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { ComparableOutcomesDocument } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import classes from './belonging.module.css'

/** What the most alike closed complaints got, or that there are too few of them (KM-6). */
export function ComparableOutcomes({ number }: { number: string }) {
  const t = useTranslations('belonging.comparable')
  const found = useTranslations('deciding')
  const words = useTranslations('graph')
  const locale = useLocale()
  const id = useId()
  const { data, error } = useQuery(ComparableOutcomesDocument, { variables: { number } })
  const outcomes = data?.complaintByNumber?.comparableOutcomes
  const euros = (cents: number) =>
    (cents / 100).toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' })
  return (
    <section className={classes.comparable} aria-labelledby={id}>
      <h3 id={id}>{t('title')}</h3>
      {error && !outcomes && <p className={classes.quiet}>{t('failed')}</p>}
      {outcomes?.length === 0 && <p className={classes.quiet}>{t('tooFew')}</p>}
      <ul className={classes.list}>
        {outcomes?.map(({ number: other, categoryName, closedAt, grounds, remedies }) => (
          <li key={other} className={classes.entry}>
            <div className={classes.line}>
              <Link to="/complaints/$number" params={{ number: other }} target="_blank">
                {other}
              </Link>
              {remedies.map(({ verdict, remedy, amountInCents }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two parts can have got the same
                <Tag key={place} tone={verdict === 'FOUNDED' ? 'good' : 'neutral'}>
                  {words(`verdict.${verdict}`)}:{' '}
                  {amountInCents === null
                    ? found(`remedy.${remedy}`)
                    : t('worth', { remedy: found(`remedy.${remedy}`), amount: euros(amountInCents) })}
                </Tag>
              ))}
            </div>
            <p className={classes.quiet}>
              {[
                categoryName,
                ...grounds.map((ground) => t(`ground.${ground}`)),
                t('closed', { on: formatMoment(closedAt, locale, 'short') }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
