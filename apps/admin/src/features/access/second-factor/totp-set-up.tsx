import { useMutation } from '@apollo/client/react'
import { Button, TextInput } from '@mantine/core'
import { BeginTotpDocument, ConfirmTotpDocument } from '@waarborg/schema'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../../components/copy-button.js'
import { PlainForm, type Typed, useFormFaults } from '../../../components/form/index.js'
import { lazyPart } from '../../../components/lazy-part.js'
import { OwnPasswordField } from './own-password-field.js'
import classes from './totp-set-up.module.css'

const QrCode = lazyPart(() => import('./qr-code.js'), 'QrCode')

interface TotpSetUpProps {
  /** It is set up; with codes when it is the first second step. */
  readonly onDone: (recoveryCodes: readonly string[] | null) => void
}

/** Ties an app that makes codes to this account, and asks for a code to be sure. */
export function TotpSetUp({ onDone }: TotpSetUpProps) {
  const t = useTranslations('factors.totp')
  const faults = useFormFaults(['code', 'password'])
  const [begin] = useMutation(BeginTotpDocument, { fetchPolicy: 'no-cache' })
  const [confirm] = useMutation(ConfirmTotpDocument)
  const [secret, setSecret] = useState<{ readonly text: string; readonly uri: string }>()
  const begun = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a secret is asked once
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void faults.attempt(async () => {
      const answer = (await begin()).data?.beginTotp
      if (answer?.secret && answer.uri) setSecret({ text: answer.secret, uri: answer.uri })
      return answer?.userErrors
    })
  }, [])

  const send = (typed: Typed) => {
    const code = typed('code').replaceAll(/\s/g, '')
    if (faults.refuse({ code: !code && t('required') })) return
    void faults.attempt(async () => {
      const input = { code, password: typed('password') || null }
      const answer = (await confirm({ variables: { input } })).data?.confirmTotp
      if (answer?.viewer) onDone(answer.recoveryCodes)
      return answer?.userErrors
    })
  }

  return (
    <PlainForm faults={faults} onSend={send}>
      <p>{t('scan')}</p>
      <div className={classes.secret}>
        <Suspense>{secret && <QrCode text={secret.uri} label={t('qr')} />}</Suspense>
      </div>
      {secret && (
        <p className={classes.typed}>
          <span>{t('orType')}</span> <code>{secret.text.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
          <CopyButton value={secret.text} what={t('secret')} />
        </p>
      )}
      <TextInput
        name="code"
        label={t('code')}
        description={t('codeHelp')}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        withAsterisk={false}
        error={faults.faultOf('code')}
      />
      <OwnPasswordField error={faults.faultOf('password')} />
      <Button type="submit" loading={faults.sending} disabled={!secret}>
        {t('confirm')}
      </Button>
    </PlainForm>
  )
}
