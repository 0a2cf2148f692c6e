import type { NextHandlersQuery } from '@waarborg/schema'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import classes from './left-out.module.css'

type Next = NonNullable<NonNullable<NextHandlersQuery['complaintByNumber']>['nextHandlers']>

/** Who is on duty and not to be chosen, each with the reason. */
export function LeftOut({ people }: { people: Next['leftOut'] }) {
  const t = useTranslations('assigning')
  const id = useId()
  if (people.length === 0) return null
  return (
    <section className={classes.leftOut} aria-labelledby={id}>
      <h3 id={id}>{t('leftOut')}</h3>
      <ul>
        {people.map(({ handler, because }) => (
          <li key={handler.id}>
            <strong>{handler.name}</strong> {t(`because.${because}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
