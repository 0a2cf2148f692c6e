import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconBuilding, IconFingerprint } from '@tabler/icons-react'
import { SignInMethodsDocument, type SignInMutation } from '@waarborg/schema/first'
import { useTranslations } from 'use-intl'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { knowsPasskeys } from '../ask-passkey.js'
import classes from '../gate.module.css'
import { PasswordForm } from './password-form.js'
import { usePasskeySignIn } from './use-passkey-sign-in.js'
import { usePasskeysInFields } from './use-passkeys-in-fields.js'

interface FirstStepProps {
  /** Where to go on, for a way in that leaves these pages. */
  readonly back?: string | undefined
  readonly onSignedIn: () => void
  readonly onChallenge: (challenge: NonNullable<SignInMutation['signIn']['challenge']>) => void
}

/** Every way in that this office and this browser have. */
export function FirstStep({ back, onSignedIn, onChallenge }: FirstStepProps) {
  const t = useTranslations('access')
  const { data } = useQuery(SignInMethodsDocument)
  // Until it is known: nearly every office signs in here.
  const { local, openIdConnect } = data?.signInMethods ?? { local: true, openIdConnect: null }
  const passkeys = useFormFaults([])
  const sign = usePasskeySignIn(onSignedIn)
  usePasskeysInFields(sign)
  return (
    <>
      {local && <PasswordForm onSignedIn={onSignedIn} onChallenge={onChallenge} />}
      {local && (openIdConnect || knowsPasskeys()) && <p className={classes.or}>{t('or')}</p>}
      <div className={classes.ways}>
        {passkeys.told && <FormNotice tone="danger">{passkeys.told}</FormNotice>}
        {local && knowsPasskeys() && (
          <Button
            variant="default"
            size="md"
            leftSection={<IconFingerprint size={20} aria-hidden />}
            loading={passkeys.sending}
            loaderProps={{ 'aria-label': t('busy') }}
            onClick={() => void passkeys.attempt(() => sign({ inFields: false }))}
          >
            {t('passkey.signIn')}
          </Button>
        )}
        {openIdConnect && (
          <Button
            component="a"
            href={`${import.meta.env.BASE_URL}sign-in/openid${back ? `?return=${encodeURIComponent(back)}` : ''}`}
            variant={local ? 'default' : 'filled'}
            size="md"
            leftSection={<IconBuilding size={20} aria-hidden />}
          >
            {t('openId', { name: openIdConnect })}
          </Button>
        )}
      </div>
    </>
  )
}
