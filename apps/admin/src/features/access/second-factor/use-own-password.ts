import { useTranslations } from 'use-intl'
import type { Typed } from '../../../components/form/index.js'
import type { Account } from './use-account.js'

/** Reads the password that was typed once more: nothing is sent where there is none, and missed where there is. */
export function useOwnPassword({ hasPassword }: Pick<Account, 'hasPassword'>) {
  const t = useTranslations('components.password')
  return {
    passwordIn: (typed: Typed) => (hasPassword ? typed('password') : null),
    missingIn: (typed: Typed) => hasPassword && !typed('password') && t('required'),
  }
}
