import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { ChangeHandlerDocument, type HandlerFileFragment } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'
import { useTranslations } from 'use-intl'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { Panel } from '../../../components/panel.js'
import {
  PersonFields,
  personFields,
  personIn,
  useMissingOfPerson,
} from '../../../components/person-fields/index.js'
import { say } from '../../../components/toasts/index.js'
import { ChangedMeanwhile } from './changed-meanwhile.js'
import classes from './manage.module.css'
import { TeamField } from './team-field.js'

/** Changes who somebody is and how to reach them. */
export function FactsForm({ handler }: { handler: HandlerFileFragment }) {
  const t = useTranslations('people')
  const missingOf = useMissingOfPerson()
  const faults = useFormFaults([...personFields, 'team'])
  const [change] = useMutation(ChangeHandlerDocument)
  const { name, telephone, email, team } = handler

  const send = (typed: Typed) => {
    const person = personIn(typed)
    if (faults.refuse(missingOf(person))) return
    void faults.attempt(async () => {
      const identity = { handlerId: handler.id, expectedVersion: handler.version }
      const input = { ...identity, ...person, team: typed('team').trim() || null }
      const answer = (await change({ variables: { input } })).data?.changeHandler
      if (answer?.handler) say('good', t('saved'))
      return answer?.userErrors
    })
  }

  return (
    <Panel title={t('facts')}>
      <PlainForm faults={faults} onSend={send}>
        <ChangedMeanwhile handlerId={handler.id} message={faults.conflict} />
        <div className={classes.fields}>
          <PersonFields
            faults={faults}
            known={{ name, function: handler.function, telephone: formatTelephone(telephone), email }}
          />
          <TeamField known={team} error={faults.faultOf('team')} />
        </div>
        <div>
          <Button type="submit" loading={faults.sending}>
            {t('save')}
          </Button>
        </div>
      </PlainForm>
    </Panel>
  )
}
