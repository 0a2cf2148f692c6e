import { Link } from '@tanstack/react-router'
import type { BulkQuery } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import classes from './bulk-dialog.module.css'

type Items = NonNullable<BulkQuery['bulk']>['items']

/** With which it was refused, each with the reason. */
export function BulkRefusals({ items }: { items: Items }) {
  const t = useTranslations('lists.bulk')
  return (
    <ul className={classes.refused} aria-label={t('refused')}>
      {items
        .filter(({ outcome }) => outcome === 'REFUSED')
        .map(({ complaintId, number, reason }) => (
          <li key={complaintId}>
            <Link to="/complaints/$number" params={{ number }}>
              {number}
            </Link>
            <p>{reason}</p>
          </li>
        ))}
    </ul>
  )
}
