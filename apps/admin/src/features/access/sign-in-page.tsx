import { useMutation } from '@apollo/client/react'
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { SignInDocument } from '@waarborg/schema'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../components/form-notice.js'
import { failureOf } from '../../graph/failure.js'
import { sortFaults } from '../../graph/user-errors.js'
import classes from './sign-in-page.module.css'

interface SignInPageProps {
  /** Somebody was sent here because a session had ended. */
  readonly expired: boolean
  readonly onSignedIn: () => void
  /** The switch of language, which also has to work for who is not signed in. */
  readonly preferences: ReactNode
}

export function SignInPage({ expired, onSignedIn, preferences }: SignInPageProps) {
  const t = useTranslations('access')
  const failures = useTranslations('components.failure')
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const [faults, setFaults] = useState({ email: '', password: '', form: '' })
  const [signIn, { loading }] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' })

  useEffect(() => {
    document.title = `${t('title')} · Waarborg`
  }, [t])

  const refuse = (found: typeof faults) => {
    setFaults(found)
    const first = found.email ? email : password
    first.current?.focus()
  }

  const submit = async () => {
    const input = { email: email.current?.value.trim() ?? '', password: password.current?.value ?? '' }
    const missing = {
      email: input.email ? '' : t('required.email'),
      password: input.password ? '' : t('required.password'),
      form: '',
    }
    if (missing.email || missing.password) return refuse(missing)
    try {
      const { data } = await signIn({ variables: { input } })
      if (data?.signIn.viewer) return onSignedIn()
      const { fields, others } = sortFaults(data?.signIn.userErrors ?? [], ['email', 'password'])
      refuse({
        email: fields.get('email') ?? '',
        password: fields.get('password') ?? '',
        form: others.join(' '),
      })
    } catch (fault) {
      const { kind, message, requestId } = failureOf(fault)
      const told = message ?? `${failures(`${kind}.title`)}. ${failures(`${kind}.text`)}`
      setFaults({
        email: '',
        password: '',
        form: requestId ? `${told} (${failures('requestId')}: ${requestId})` : told,
      })
    }
  }

  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <p className={classes.brand}>
          <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="36" height="36" />
          Waarborg
        </p>
        <h1>{t('title')}</h1>
        <p className={classes.intro}>{t('intro')}</p>
        {expired && !faults.form && <FormNotice tone="info">{t('expired')}</FormNotice>}
        {faults.form && <FormNotice tone="danger">{faults.form}</FormNotice>}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!loading) void submit()
          }}
        >
          <TextInput
            ref={email}
            name="email"
            type="email"
            label={t('email')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
            error={faults.email}
            size="md"
          />
          <PasswordInput
            ref={password}
            name="password"
            label={t('password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={faults.password}
            size="md"
          />
          <Button
            type="submit"
            size="md"
            fullWidth
            loading={loading}
            loaderProps={{ 'aria-label': t('busy') }}
          >
            {t('signIn')}
          </Button>
        </form>
      </div>
      {preferences}
    </main>
  )
}
