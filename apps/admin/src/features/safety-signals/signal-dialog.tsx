import { useMutation } from '@apollo/client/react'
import { Textarea } from '@mantine/core'
import { HandleSafetySignalDocument, type SafetySignalFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { useFormFaults } from '../../components/form/index.js'
import { say } from '../../components/toasts/index.js'
import { SignalFacts } from './signal-facts.js'

interface SignalDialogProps {
  readonly signal: SafetySignalFactsFragment
  readonly onDone: () => void
  readonly onClose: () => void
}

/** All that is known of a signal; while it is open, what was done about it is said here. */
export function SignalDialog({ signal, onDone, onClose }: SignalDialogProps) {
  const t = useTranslations('safetySignals.handle')
  const [send] = useMutation(HandleSafetySignalDocument)
  const faults = useFormFaults(['done'])
  const isOpen = signal.state === 'OPEN'
  const handle = async (done: string) => {
    if (faults.refuse({ done: done.trim() === '' && t('needed') })) return
    const input = { signalId: signal.id, expectedVersion: signal.version, done }
    const handled = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.handleSafetySignal.userErrors,
    )
    if (!handled) return
    say('good', t('said'))
    onDone()
  }
  return (
    <ActDialog
      title={t('title')}
      act={isOpen ? t('act') : undefined}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => void handle(typed('done'))}
    >
      <SignalFacts signal={signal} />
      {isOpen && (
        <Textarea
          name="done"
          label={t('done')}
          description={t('doneHelp')}
          autosize
          minRows={3}
          maxLength={5_000}
          error={faults.faultOf('done')}
        />
      )}
    </ActDialog>
  )
}
