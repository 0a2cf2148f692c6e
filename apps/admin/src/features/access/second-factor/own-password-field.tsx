import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PasswordField } from '../../../components/form/index.js'

/** Asks once more who it is as soon as the server wants to know: not of who signed in just now. */
export function OwnPasswordField({ error }: { error: string | undefined }) {
  const t = useTranslations('components.password')
  const [asked, setAsked] = useState(false)
  if (error && !asked) setAsked(true)
  if (!asked) return null
  return (
    <PasswordField
      name="password"
      label={t('own')}
      description={t('ownHelp')}
      autoComplete="current-password"
      error={error}
    />
  )
}
