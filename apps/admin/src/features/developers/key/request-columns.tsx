import type { PartnerRequestOrderField } from '@waarborg/schema'
import { useFormatter, useTranslations } from 'use-intl'
import type { Column } from '../../../components/list/index.js'
import classes from '../developers.module.css'
import { useKeyWords } from '../use-key-words.js'
import { OutcomeTag } from './outcome-tag.js'
import type { PartnerRequest } from './requests-panel.js'

export function useRequestColumns(): readonly Column<PartnerRequest, PartnerRequestOrderField>[] {
  const t = useTranslations('developers.requests')
  const format = useFormatter()
  const words = useKeyWords()
  return [
    {
      title: t('at'),
      order: { field: 'AT', startsWith: 'DESC' },
      cell: ({ at }) => <span className={classes.when}>{words.moment(at)}</span>,
    },
    { title: t('operation'), wide: true, cell: ({ operation }) => <code>{operation}</code> },
    {
      title: t('outcomeTitle'),
      cell: ({ outcome, code }) => (
        <span className={classes.two}>
          <OutcomeTag outcome={outcome} />
          {code && <small>{code}</small>}
        </span>
      ),
    },
    {
      title: t('cost'),
      order: { field: 'COST', startsWith: 'DESC' },
      figure: true,
      cell: ({ cost }) => format.number(cost),
    },
    {
      title: t('milliseconds'),
      order: { field: 'MILLISECONDS', startsWith: 'DESC' },
      figure: true,
      cell: ({ milliseconds }) => t('took', { milliseconds }),
    },
    {
      title: t('requestId'),
      spare: true,
      cell: ({ requestId }) => (
        <span className={classes.two}>
          <small>
            <code>{requestId}</code>
          </small>
        </span>
      ),
    },
  ]
}
