import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { InviteHandlerDocument, type Role } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { PageHeader } from '../../../components/page-header.js'
import { Panel } from '../../../components/panel.js'
import {
  PersonFields,
  personFields,
  personIn,
  useMissingOfPerson,
} from '../../../components/person-fields/index.js'
import { say } from '../../../components/toasts/index.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import classes from './manage.module.css'
import { RoleChoices } from './role-choices.js'
import { TeamField } from './team-field.js'

/** Invites somebody into the office by mail. */
export function InvitePage({ onDone }: { onDone: (handlerId: string) => void }) {
  const t = useTranslations('people')
  const list = useTranslations('handlers.handler')
  const missingOf = useMissingOfPerson()
  const faults = useFormFaults([...personFields, 'team', 'roles'])
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [roles, setRoles] = useState<readonly Role[]>([])
  const [invite] = useMutation(InviteHandlerDocument)

  const send = (typed: Typed) => {
    const person = personIn(typed)
    const missing = { ...missingOf(person), roles: roles.length === 0 && t('rolesRequired') }
    if (faults.refuse(missing)) return
    void faults.attempt(async () => {
      const team = typed('team').trim() || null
      const input = { ...person, team, roles: [...roles], idempotencyKey }
      const answer = (await invite({ variables: { input } })).data?.inviteHandler
      if (answer?.handler) {
        say('good', t('invited', { email: answer.handler.email }))
        onDone(answer.handler.id)
      }
      return answer?.userErrors
    })
  }

  return (
    <>
      <PageHeader
        title={t('invite')}
        above={<BackLink to="/handlers">{list('back')}</BackLink>}
        below={<p className={classes.intro}>{t('inviteText')}</p>}
      />
      <div className={classes.invite}>
        <Panel title={list('facts')}>
          <PlainForm faults={faults} onSend={send}>
            <div className={classes.fields}>
              <PersonFields faults={faults} />
              <TeamField error={faults.faultOf('team')} />
            </div>
            <RoleChoices chosen={roles} onChoose={setRoles} error={faults.faultOf('roles')} />
            <div>
              <Button type="submit" loading={faults.sending}>
                {t('inviteAct')}
              </Button>
            </div>
          </PlainForm>
        </Panel>
      </div>
    </>
  )
}
