import { useTranslations } from 'use-intl'
import { PasswordField } from '../../../components/form/index.js'
import type { Account } from './use-account.js'

interface OwnPasswordFieldProps {
  readonly account: Pick<Account, 'hasPassword'>
  readonly error: string | undefined
}

/** Asks once more who it is, of who has a password here. */
export function OwnPasswordField({ account: { hasPassword }, error }: OwnPasswordFieldProps) {
  const t = useTranslations('components.password')
  if (!hasPassword) return null
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
