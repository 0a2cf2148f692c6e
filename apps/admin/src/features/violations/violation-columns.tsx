import type { ViolationOrderField, ViolationRowFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { type Column, RowLink } from '../../components/list/index.js'
import { ViolationStateTag } from './violation-state-tag.js'
import classes from './violations.module.css'

export function useViolationColumns(): readonly Column<ViolationRowFragment, ViolationOrderField>[] {
  const t = useTranslations('violations')
  const locale = useLocale()
  const day = (on: string) => <time dateTime={on}>{formatDay(on, locale, 'short')}</time>
  return [
    {
      title: t('number'),
      order: { field: 'NUMBER', startsWith: 'DESC' },
      cell: ({ id, number }) => (
        <RowLink to="/violations/$id" params={{ id }}>
          <span className={classes.number}>{number}</span>
        </RowLink>
      ),
    },
    { title: t('seller'), wide: true, cell: ({ seller }) => seller.name },
    { title: t('category'), spare: true, cell: ({ category }) => category.name },
    { title: t('state'), cell: ({ state }) => <ViolationStateTag state={state} /> },
    {
      title: t('weight'),
      order: { field: 'WEIGHT', startsWith: 'DESC' },
      figure: true,
      cell: ({ state, weight, loweredTo }) => (state === 'BOOKED' ? (loweredTo ?? weight) : '–'),
    },
    {
      title: t('deedOn'),
      order: { field: 'DEED_ON', startsWith: 'DESC' },
      spare: true,
      cell: ({ deedOn }) => day(deedOn),
    },
    {
      title: t('objectionDue'),
      order: { field: 'OBJECTION_DUE', startsWith: 'ASC' },
      cell: ({ objection }) => (objection && objection.result === null ? day(objection.dueOn) : '–'),
    },
  ]
}
