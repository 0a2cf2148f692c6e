import { useMutation } from '@apollo/client/react'
import { type AttachmentFactsFragment, RemoveFileDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { AskFirst } from '../../../components/ask-first.js'
import { useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'

interface RemoveFileDialogProps {
  readonly complaintId: string
  readonly file: Pick<AttachmentFactsFragment, 'id' | 'name'>
  readonly onClose: () => void
}

/** Asks before a file that was added by mistake goes. */
export function RemoveFileDialog({ complaintId, file, onClose }: RemoveFileDialogProps) {
  const t = useTranslations('attaching')
  const [send] = useMutation(RemoveFileDocument)
  const faults = useFormFaults([])
  const remove = async () => {
    const input = { complaintId, attachmentId: file.id }
    const removed = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.removeFile.userErrors,
    )
    if (!removed) return
    say('good', t('removed'))
    onClose()
  }
  return (
    <AskFirst
      title={t('removeTitle')}
      act={t('remove')}
      faults={faults}
      onAct={() => void remove()}
      onClose={onClose}
    >
      <p>{t('removeText', { name: file.name })}</p>
    </AskFirst>
  )
}
