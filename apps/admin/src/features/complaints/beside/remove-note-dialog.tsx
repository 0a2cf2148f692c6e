import { useMutation } from '@apollo/client/react'
import { RemoveNoteDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { AskFirst } from '../../../components/ask-first.js'
import { useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'

interface RemoveNoteDialogProps {
  readonly noteId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks before the words of a note go. */
export function RemoveNoteDialog({ noteId, onDone, onClose }: RemoveNoteDialogProps) {
  const t = useTranslations('beside.notes')
  const [send] = useMutation(RemoveNoteDocument)
  const faults = useFormFaults([])
  const remove = async () => {
    const removed = await faults.attempt(
      async () => (await send({ variables: { input: { noteId } } })).data?.removeNote.userErrors,
    )
    if (!removed) return
    say('good', t('removedDone'))
    onDone()
  }
  return (
    <AskFirst
      title={t('removeTitle')}
      act={t('remove')}
      faults={faults}
      onAct={() => void remove()}
      onClose={onClose}
    >
      <p>{t('removeText')}</p>
    </AskFirst>
  )
}
