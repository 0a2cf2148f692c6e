import { useMutation } from '@apollo/client/react'
import { TextInput } from '@mantine/core'
import { type LabelFactsFragment, RenameLabelDocument, RetireLabelDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { AskFirst } from '../../components/ask-first.js'
import { useFormFaults } from '../../components/form/index.js'
import { say } from '../../components/toasts/index.js'

interface LabelDialogProps {
  readonly label: LabelFactsFragment
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Calls a label otherwise, on all that carries it. */
export function RenameLabelDialog({ label, onDone, onClose }: LabelDialogProps) {
  const t = useTranslations('labels.rename')
  const [send] = useMutation(RenameLabelDocument)
  const faults = useFormFaults(['name'])
  const rename = async (name: string) => {
    const input = { labelId: label.id, expectedVersion: label.version, name }
    const renamed = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.renameLabel.userErrors,
    )
    if (!renamed) return
    say('good', t('done'))
    onDone()
  }
  return (
    <ActDialog
      title={t('title', { name: label.name })}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => void rename(typed('name'))}
    >
      <TextInput
        name="name"
        label={t('label')}
        defaultValue={label.name}
        maxLength={40}
        error={faults.faultOf('name')}
        data-autofocus
      />
    </ActDialog>
  )
}

/** Asks before a label is put on nothing any more. */
export function RetireLabelDialog({ label, onDone, onClose }: LabelDialogProps) {
  const t = useTranslations('labels.retire')
  const [send] = useMutation(RetireLabelDocument)
  const faults = useFormFaults([])
  const retire = async () => {
    const input = { labelId: label.id, expectedVersion: label.version }
    const retired = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.retireLabel.userErrors,
    )
    if (!retired) return
    say('good', t('done', { name: label.name }))
    onDone()
  }
  return (
    <AskFirst
      title={t('title', { name: label.name })}
      act={t('act')}
      faults={{ ...faults, told: faults.conflict ?? faults.told }}
      onAct={() => void retire()}
      onClose={onClose}
    >
      <p>{t('text')}</p>
    </AskFirst>
  )
}
