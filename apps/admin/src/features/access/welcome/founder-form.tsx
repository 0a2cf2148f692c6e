import { useMutation } from '@apollo/client/react'
import { Button, Textarea, TextInput } from '@mantine/core'
import { FoundOfficeDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { NewPasswordField, PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import {
  PersonFields,
  personFields,
  personIn,
  useMissingOfPerson,
} from '../../../components/person-fields/index.js'

interface FounderFormProps {
  readonly token: string
  readonly onSignedIn: () => void
  /** The link opens nothing any more. */
  readonly onEnded: () => void
}

/** The first administrator tells who it is and chooses a password, and is in. */
export function FounderForm({ token, onSignedIn, onEnded }: FounderFormProps) {
  const t = useTranslations('access')
  const missingOf = useMissingOfPerson()
  const faults = useFormFaults(['officeName', 'officeAddress', ...personFields, 'password'])
  const [found] = useMutation(FoundOfficeDocument, { fetchPolicy: 'no-cache' })

  const send = (typed: Typed) => {
    const input = {
      ...personIn(typed),
      officeName: typed('officeName').trim(),
      officeAddress: typed('officeAddress').trim(),
      token,
      password: typed('password'),
    }
    const missing = {
      officeName: !input.officeName && t('required.officeName'),
      officeAddress: !input.officeAddress && t('required.officeAddress'),
      ...missingOf(input),
      password: !input.password && t('required.newPassword'),
    }
    if (faults.refuse(missing)) return
    void faults.attempt(async () => {
      const answer = (await found({ variables: { input } })).data?.foundOffice
      if (answer?.viewer) onSignedIn()
      if (answer?.userErrors.some(({ code }) => code === 'LINK_EXPIRED')) onEnded()
      return answer?.userErrors
    })
  }

  return (
    <PlainForm faults={faults} onSend={send}>
      <TextInput
        name="officeName"
        label={t('welcome.found.officeName')}
        description={t('welcome.found.officeNameHelp')}
        autoComplete="organization"
        required
        withAsterisk={false}
        maxLength={200}
        error={faults.faultOf('officeName')}
        size="md"
      />
      <Textarea
        name="officeAddress"
        label={t('welcome.found.officeAddress')}
        description={t('welcome.found.officeAddressHelp')}
        autoComplete="off"
        autosize
        minRows={2}
        required
        withAsterisk={false}
        maxLength={300}
        error={faults.faultOf('officeAddress')}
        size="md"
      />
      <PersonFields faults={faults} own size="md" />
      <NewPasswordField
        name="password"
        label={t('newPassword.label')}
        error={faults.faultOf('password')}
        size="md"
      />
      <Button type="submit" size="md" fullWidth loading={faults.sending}>
        {t('welcome.found.submit')}
      </Button>
    </PlainForm>
  )
}
