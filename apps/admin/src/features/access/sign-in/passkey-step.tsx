import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import type { FormFaultFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { usePasskeySignIn } from './use-passkey-sign-in.js'

interface PasskeyStepProps {
  readonly onSignedIn: () => void
  readonly sort: (faults: readonly FormFaultFragment[]) => readonly FormFaultFragment[]
}

/** A passkey as the second step. */
export function PasskeyStep({ onSignedIn, sort }: PasskeyStepProps) {
  const t = useTranslations('access.second')
  const faults = useFormFaults([])
  const sign = usePasskeySignIn(onSignedIn)
  return (
    <>
      {faults.told && <FormNotice tone="danger">{faults.told}</FormNotice>}
      <Button
        size="md"
        fullWidth
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={faults.sending}
        onClick={() => void faults.attempt(async () => sort(await sign({ inFields: false })))}
      >
        {t('PASSKEY.confirm')}
      </Button>
    </>
  )
}
