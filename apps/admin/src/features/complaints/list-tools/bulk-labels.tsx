import { useQuery } from '@apollo/client/react'
import { Radio } from '@mantine/core'
import { BulkLabelsDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import assignee from '../assign/assignee-choice.module.css'
import classes from './bulk-dialog.module.css'

interface BulkLabelsProps {
  /** What is not in use any more is still taken off, and put on nothing. */
  readonly inUseOnly: boolean
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The labels by name, one of which is chosen. */
export function BulkLabels({ inUseOnly, chosen, onChoose }: BulkLabelsProps) {
  const t = useTranslations('lists.bulk')
  const { data, error, refetch } = useQuery(BulkLabelsDocument, {
    variables: { filter: inUseOnly ? { retired: false } : {} },
    fetchPolicy: 'cache-and-network',
  })
  if (!data)
    return error ? <FailureNotice error={error} onRetry={() => void refetch()} /> : <RowSkeletons rows={5} />
  return (
    <Radio.Group aria-label={t('labels')} value={chosen ?? null} onChange={onChoose}>
      <div className={classes.people}>
        {data.labels.nodes.map(({ id, name, retired }) => (
          <Radio
            key={id}
            className={assignee.choice ?? ''}
            value={id}
            label={retired ? t('retired', { name }) : name}
          />
        ))}
        {data.labels.nodes.length === 0 && <p>{t('noLabels')}</p>}
      </div>
    </Radio.Group>
  )
}
