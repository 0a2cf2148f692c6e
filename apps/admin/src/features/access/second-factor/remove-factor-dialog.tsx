import type { FormFaultFragment } from '@waarborg/schema'
import { AskFirst } from '../../../components/ask-first.js'
import { useFormFaults } from '../../../components/form/index.js'
import { OwnPasswordField } from './own-password-field.js'
import type { Account } from './use-account.js'
import { useOwnPassword } from './use-own-password.js'

interface RemoveFactorDialogProps {
  readonly account: Account
  readonly title: string
  readonly text: string
  readonly act: string
  readonly send: (password: string | null) => Promise<readonly FormFaultFragment[] | undefined>
  readonly onClose: () => void
}

/** Asks, with the password, before a way to prove who it is goes. */
export function RemoveFactorDialog({ account, title, text, act, send, onClose }: RemoveFactorDialogProps) {
  const faults = useFormFaults(['password'])
  const { passwordIn, missingIn } = useOwnPassword(account)
  return (
    <AskFirst
      title={title}
      act={act}
      faults={faults}
      onClose={onClose}
      onAct={async (typed) => {
        if (faults.refuse({ password: missingIn(typed) })) return
        if (await faults.attempt(() => send(passwordIn(typed)))) onClose()
      }}
    >
      <p>{text}</p>
      <OwnPasswordField account={account} error={faults.faultOf('password')} />
    </AskFirst>
  )
}
