import type { SignInMutation } from '@waarborg/schema'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { Gate } from '../gate.js'
import { FirstStep } from './first-step.js'
import { SecondStep } from './second-step.js'

/** Why somebody is here who did not ask for it. */
export type SignInReason = 'expired' | 'openIdRefused' | 'passwordChanged'

const tones = { expired: 'info', openIdRefused: 'danger', passwordChanged: 'good' } as const

interface SignInPageProps {
  readonly reason?: SignInReason | undefined
  /** Where to go on after signing in. */
  readonly back?: string | undefined
  readonly onSignedIn: () => void
  readonly preferences: ReactNode
}

/** The way in: a password and, for who has one, a second step on the same page; or a passkey, or the office's own. */
export function SignInPage({ reason, back, onSignedIn, preferences }: SignInPageProps) {
  const t = useTranslations('access')
  const [challenge, setChallenge] = useState<SignInMutation['signIn']['challenge']>(null)
  const [ended, setEnded] = useState<string>()

  if (challenge)
    return (
      <Gate key="second" title={t('second.title')} preferences={preferences}>
        <SecondStep
          challenge={challenge}
          onSignedIn={onSignedIn}
          onBack={(told) => {
            setEnded(told)
            setChallenge(null)
          }}
        />
      </Gate>
    )
  return (
    <Gate key="first" title={t('title')} intro={t('intro')} preferences={preferences}>
      {ended ? (
        <FormNotice tone="danger">{ended}</FormNotice>
      ) : (
        reason && <FormNotice tone={tones[reason]}>{t(`reason.${reason}`)}</FormNotice>
      )}
      <FirstStep back={back} onSignedIn={onSignedIn} onChallenge={setChallenge} />
    </Gate>
  )
}
