import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { AddLabelDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../components/form/index.js'
import { say } from '../../components/toasts/index.js'
import classes from './labels.module.css'

/** Adds a label to the list of the office. */
export function AddLabelForm({ onAdded }: { onAdded: () => void }) {
  const t = useTranslations('labels.add')
  const [name, setName] = useState('')
  const [send] = useMutation(AddLabelDocument)
  const faults = useFormFaults(['name'])
  const add = async () => {
    if (faults.refuse({ name: name.trim() === '' && t('needed') })) return
    const added = await faults.attempt(
      async () => (await send({ variables: { input: { name } } })).data?.addLabel.userErrors,
    )
    if (!added) return
    say('good', t('done', { name: name.trim() }))
    setName('')
    onAdded()
  }
  return (
    <div className={classes.add}>
      <PlainForm faults={faults} onSend={() => void add()}>
        <TextInput
          label={t('label')}
          description={t('help')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          maxLength={40}
          error={faults.faultOf('name')}
        />
        <div className={classes.buttons}>
          <Button type="submit" size="xs" loading={faults.sending}>
            {t('act')}
          </Button>
        </div>
      </PlainForm>
    </div>
  )
}
