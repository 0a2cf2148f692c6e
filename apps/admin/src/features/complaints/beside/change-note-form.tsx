import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { ChangeNoteDocument, type NoteBesideFragment, type PersonFragment } from '@waarborg/schema'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'
import classes from './beside.module.css'
import { NoteTextField } from './note-text-field.js'

interface ChangeNoteFormProps {
  readonly note: NoteBesideFragment
  readonly mentionable: readonly PersonFragment[]
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The writer puts a note right, where it stands. */
export function ChangeNoteForm({ note, mentionable, onDone, onCancel }: ChangeNoteFormProps) {
  const t = useTranslations('beside.notes')
  const cancel = useTranslations('components')('cancel')
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(note.text ?? '')
  const [send] = useMutation(ChangeNoteDocument)
  const faults = useFormFaults(['text'])
  useEffect(() => field.current?.focus(), [])

  const save = async () => {
    const input = { noteId: note.id, text, expectedVersion: note.version }
    const saved = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.changeNote.userErrors,
    )
    if (!saved) return
    say('good', t('saved'))
    onDone()
  }
  return (
    <PlainForm faults={{ ...faults, told: faults.conflict ?? faults.told }} onSend={() => void save()}>
      <NoteTextField
        field={field}
        label={t('editLabel')}
        text={text}
        onText={setText}
        onSend={() => void save()}
        mentionable={mentionable}
        error={faults.faultOf('text')}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={faults.sending}>
          {t('save')}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </PlainForm>
  )
}
