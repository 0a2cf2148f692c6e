import { Anchor } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { Segments } from '../../../components/segments.js'
import { knowsPasskeys } from '../ask-passkey.js'
import { Gate } from '../gate.js'
import classes from '../gate.module.css'
import { AddPasskeyForm } from './add-passkey-form.js'
import { RecoveryCodes } from './recovery-codes.js'
import { TotpSetUp } from './totp-set-up.js'
import { useAccount } from './use-account.js'

interface SecondFactorPageProps {
  /** Goes on to the work; only offered before something is set up where the office leaves it free. */
  readonly onDone: () => void
  readonly onSignOut: () => void
  readonly preferences: ReactNode
}

/** Sets up a second step before anything else is done. */
export function SecondFactorPage({ onDone, onSignOut, preferences }: SecondFactorPageProps) {
  const t = useTranslations('factors')
  const { account, error, retry } = useAccount()
  const [way, setWay] = useState<'totp' | 'passkey'>('totp')
  const [codes, setCodes] = useState<readonly string[]>()
  const [needed, setNeeded] = useState<boolean>()
  if (account && needed === undefined) setNeeded(account.secondFactorNeeded)
  const finish = (given: readonly string[] | null) => (given ? setCodes(given) : onDone())

  if (codes)
    return (
      <Gate
        key="codes"
        title={t('recovery.title')}
        intro={t('recovery.intro')}
        wide
        preferences={preferences}
      >
        <RecoveryCodes codes={codes} onKept={onDone} />
      </Gate>
    )
  return (
    <Gate
      key="set-up"
      title={t('setUp.title')}
      intro={needed === false ? t('setUp.free') : t('setUp.needed')}
      wide
      preferences={preferences}
    >
      {account ? (
        <>
          {knowsPasskeys() && (
            <Segments
              label={t('setUp.way')}
              segments={[
                { value: 'totp', label: t('totp.title') },
                { value: 'passkey', label: t('passkey.title') },
              ]}
              chosen={way}
              onChoose={setWay}
            />
          )}
          {way === 'totp' ? (
            <TotpSetUp onDone={finish} />
          ) : (
            <>
              <p>{t('passkey.what')}</p>
              <AddPasskeyForm onDone={finish} />
            </>
          )}
        </>
      ) : (
        error && <FailureNotice error={error} onRetry={retry} />
      )}
      <div className={classes.links}>
        {needed === false && (
          <Anchor component="button" type="button" size="sm" onClick={onDone}>
            {t('setUp.later')}
          </Anchor>
        )}
        <Anchor component="button" type="button" size="sm" onClick={onSignOut}>
          {t('setUp.signOut')}
        </Anchor>
      </div>
    </Gate>
  )
}
