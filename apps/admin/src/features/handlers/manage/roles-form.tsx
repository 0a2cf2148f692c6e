import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { ChangeRolesDocument, type HandlerFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { Panel } from '../../../components/panel.js'
import { say } from '../../../components/toasts/index.js'
import { ChangedMeanwhile } from './changed-meanwhile.js'
import { RoleChoices } from './role-choices.js'

/** Gives and takes roles; whoever it is about is signed out everywhere. */
export function RolesForm({ handler }: { handler: HandlerFileFragment }) {
  const t = useTranslations('people')
  const faults = useFormFaults(['roles'])
  const [chosen, setChosen] = useState(handler.roles)
  const [change] = useMutation(ChangeRolesDocument)
  const same = chosen.length === handler.roles.length && chosen.every((role) => handler.roles.includes(role))

  const send = () => {
    if (faults.refuse({ roles: chosen.length === 0 && t('rolesRequired') })) return
    void faults.attempt(async () => {
      const input = { handlerId: handler.id, expectedVersion: handler.version, roles: [...chosen] }
      const answer = (await change({ variables: { input } })).data?.changeRoles
      if (answer?.handler) say('good', t('rolesSaved', { name: handler.name }))
      return answer?.userErrors
    })
  }

  return (
    <Panel title={t('roles')}>
      <PlainForm faults={faults} onSend={send}>
        <ChangedMeanwhile handlerId={handler.id} message={faults.conflict} />
        <RoleChoices
          chosen={chosen}
          onChoose={(roles) => setChosen([...roles])}
          error={faults.faultOf('roles')}
        />
        <p>{t('rolesEffect')}</p>
        <div>
          <Button type="submit" loading={faults.sending} disabled={same}>
            {t('save')}
          </Button>
        </div>
      </PlainForm>
    </Panel>
  )
}
