import type { FormFaultFragment } from '@waarborg/schema'
import { AskFirst } from '../../../components/ask-first.js'
import { useFormFaults } from '../../../components/form/index.js'
import { OwnPasswordField } from './own-password-field.js'

interface RemoveFactorDialogProps {
  readonly title: string
  readonly text: string
  readonly act: string
  readonly send: (password: string | null) => Promise<readonly FormFaultFragment[] | undefined>
  readonly onClose: () => void
}

/** Asks, with the password, before a way to prove who it is goes. */
export function RemoveFactorDialog({ title, text, act, send, onClose }: RemoveFactorDialogProps) {
  const faults = useFormFaults(['password'])
  return (
    <AskFirst
      title={title}
      act={act}
      faults={faults}
      onClose={onClose}
      onAct={async (typed) => {
        if (await faults.attempt(() => send(typed('password') || null))) onClose()
      }}
    >
      <p>{text}</p>
      <OwnPasswordField error={faults.faultOf('password')} />
    </AskFirst>
  )
}
