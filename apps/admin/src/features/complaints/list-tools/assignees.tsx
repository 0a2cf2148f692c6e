import { useQuery } from '@apollo/client/react'
import { Radio } from '@mantine/core'
import { BulkAssigneesDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { AssigneeChoice } from '../assign/assignee-choice.js'
import classes from './bulk-dialog.module.css'

interface AssigneesProps {
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** Handlers, and then who else may, each as the server orders them: whoever has the least open work first. */
export function Assignees({ chosen, onChoose }: AssigneesProps) {
  const t = useTranslations('lists.bulk')
  const { data, error, refetch } = useQuery(BulkAssigneesDocument, { fetchPolicy: 'cache-and-network' })
  if (!data)
    return error ? <FailureNotice error={error} onRetry={() => void refetch()} /> : <RowSkeletons rows={5} />
  const people = new Map([...data.handling.nodes, ...data.others.nodes].map((person) => [person.id, person]))
  return (
    <Radio.Group aria-label={t('people')} value={chosen ?? null} onChange={onChoose}>
      <div className={classes.people}>
        {[...people.values()].map((person) => (
          <AssigneeChoice key={person.id} person={person} />
        ))}
      </div>
    </Radio.Group>
  )
}
