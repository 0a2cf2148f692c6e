import { Radio } from '@mantine/core'
import type { AssigneeFragment, HandlerGround } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Person } from '../../../components/person.js'
import { Tag } from '../../../components/tag.js'
import classes from './assignee-choice.module.css'

interface AssigneeChoiceProps {
  readonly person: AssigneeFragment
  /** What speaks for this person. */
  readonly grounds?: readonly HandlerGround[]
}

export function AssigneeChoice({ person, grounds = [] }: AssigneeChoiceProps) {
  const t = useTranslations('assigning')
  return (
    <Radio
      className={classes.choice ?? ''}
      value={person.id}
      label={
        <span className={classes.label}>
          <Person person={person} />
          {grounds.length > 0 && (
            <span className={classes.grounds}>
              {grounds.map((ground) => (
                <Tag key={ground} tone="good">
                  {t(`ground.${ground}`)}
                </Tag>
              ))}
            </span>
          )}
          <small>
            {[person.function, ...(person.workload ? [t('load', person.workload)] : [])].join(' · ')}
          </small>
        </span>
      }
    />
  )
}
