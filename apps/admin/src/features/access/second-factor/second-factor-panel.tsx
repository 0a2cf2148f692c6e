import { IconShieldLock } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { AppFactor } from './app-factor.js'
import { PasskeysFactor } from './passkeys-factor.js'
import { RecoveryFactor } from './recovery-factor.js'
import type { Account } from './use-account.js'

/** Everything besides a password with which somebody proves who they are. */
export function SecondFactorPanel({ account }: { account: Account }) {
  const t = useTranslations('factors.setUp')
  const secured = account.hasTotp || account.passkeys.length > 0
  return (
    <Panel title={t('panel')} icon={<IconShieldLock aria-hidden />}>
      <AppFactor account={account} />
      <PasskeysFactor account={account} />
      {secured && <RecoveryFactor account={account} />}
    </Panel>
  )
}
