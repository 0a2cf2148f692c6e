import { Radio } from '@mantine/core'
import type { HandlerChoicesQuery } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Person } from '../../../components/person.js'
import { Tag } from '../../../components/tag.js'
import classes from './assignee-choice.module.css'

export type Assignee = HandlerChoicesQuery['handlers']['nodes'][number]

interface AssigneeChoiceProps {
  readonly person: Assignee
  /** Has the complaint now. */
  readonly current: boolean
  /** Has the least work of all. */
  readonly least: boolean
}

export function AssigneeChoice({ person, current, least }: AssigneeChoiceProps) {
  const t = useTranslations('complaints.assign')
  return (
    <Radio
      className={classes.choice ?? ''}
      value={person.id}
      disabled={current}
      label={
        <span className={classes.label}>
          <Person person={person} />
          {current && <Tag>{t('current')}</Tag>}
          {least && !current && <Tag tone="good">{t('least')}</Tag>}
          <small>
            {[person.function, ...(person.workload ? [t('load', person.workload)] : [])].join(' · ')}
          </small>
        </span>
      }
    />
  )
}
