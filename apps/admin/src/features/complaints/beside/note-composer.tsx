import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { type PersonFragment, WriteNoteDocument } from '@waarborg/schema'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { useKeys } from '../../../components/keys/index.js'
import { say } from '../../../components/toasts/index.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import classes from './beside.module.css'
import { keptNotes } from './kept-notes.js'
import { NoteTextField } from './note-text-field.js'

interface NoteComposerProps {
  readonly complaintId: string
  readonly mentionable: readonly PersonFragment[]
  readonly onPlaced: () => void
}

/** Where a new note is written; what was typed stays until it is placed. */
export function NoteComposer({ complaintId, mentionable, onPlaced }: NoteComposerProps) {
  const t = useTranslations('beside.notes')
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(keptNotes.of(complaintId))
  const [send] = useMutation(WriteNoteDocument)
  const faults = useFormFaults(['text'])
  // The same note sent again after a break is placed once.
  const key = useRef(newIdempotencyKey())
  useKeys([{ keys: 'n', group: 'complaint', label: t('key'), run: () => field.current?.focus() }])

  const type = (typed: string) => {
    if (typed !== text) key.current = newIdempotencyKey()
    setText(typed)
    keptNotes.keep(complaintId, typed)
  }
  const place = async () => {
    if (faults.sending) return
    const input = { complaintId, text, idempotencyKey: key.current }
    const placed = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.writeNote.userErrors,
    )
    if (!placed) return
    type('')
    say('good', t('placed'))
    onPlaced()
  }

  return (
    <PlainForm faults={faults} onSend={() => void place()}>
      <NoteTextField
        field={field}
        label={t('label')}
        text={text}
        onText={type}
        onSend={() => void place()}
        mentionable={mentionable}
        error={faults.faultOf('text')}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="xs" loading={faults.sending}>
          {t('act')}
        </Button>
      </div>
    </PlainForm>
  )
}
