import { Anchor } from '@mantine/core'
import type { FormFaultFragment, SecondFactor, SignInMutation } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { knowsPasskeys } from '../ask-passkey.js'
import classes from '../gate.module.css'
import { CodeForm } from './code-form.js'
import { PasskeyStep } from './passkey-step.js'

interface SecondStepProps {
  readonly challenge: NonNullable<SignInMutation['signIn']['challenge']>
  readonly onSignedIn: () => void
  /** Begins anew: because somebody wants to, or for a reason that is told. */
  readonly onBack: (told?: string) => void
}

const order = ['TOTP', 'PASSKEY', 'RECOVERY_CODE'] as const satisfies readonly SecondFactor[]

/** After the password: what only the person has, in the way that suits now. */
export function SecondStep({ challenge, onSignedIn, onBack }: SecondStepProps) {
  const t = useTranslations('access.second')
  const { ticket, methods } = challenge
  const [possible] = useState(() =>
    order.filter((method) => methods.includes(method) && (method !== 'PASSKEY' || knowsPasskeys())),
  )
  const [method, setMethod] = useState<SecondFactor>(possible[0] ?? 'RECOVERY_CODE')
  /** Takes out that there is no time left, which nothing here can mend. */
  const sort = (faults: readonly FormFaultFragment[]) => {
    if (faults.some(({ code }) => code === 'LINK_EXPIRED')) onBack(t('ended'))
    return faults
  }
  return (
    <>
      <p className={classes.intro}>{t(`${method}.intro`)}</p>
      {method === 'PASSKEY' ? (
        <PasskeyStep onSignedIn={onSignedIn} sort={sort} />
      ) : (
        <CodeForm key={method} ticket={ticket} method={method} onSignedIn={onSignedIn} sort={sort} />
      )}
      <div className={classes.links}>
        {possible
          .filter((other) => other !== method)
          .map((other) => (
            <Anchor key={other} component="button" type="button" size="sm" onClick={() => setMethod(other)}>
              {t(`${other}.use`)}
            </Anchor>
          ))}
        <Anchor component="button" type="button" size="sm" onClick={() => onBack()}>
          {t('back')}
        </Anchor>
      </div>
    </>
  )
}
