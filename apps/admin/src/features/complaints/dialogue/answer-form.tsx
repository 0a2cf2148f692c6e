import { useMutation } from '@apollo/client/react'
import { Button, Textarea } from '@mantine/core'
import { ComplaintCorrespondenceDocument, WriteToComplainantDocument } from '@waarborg/schema'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import classes from './dialogue.module.css'

/** Where staff write to the complainant; what a sentence may stand for is asked once it seems to blame somebody (KP-10). */
export function AnswerForm({ complaintId }: { complaintId: string }) {
  const t = useTranslations('dialogue')
  const blame = useTranslations('deciding.blame')
  const [text, setText] = useState('')
  const [despiteBlame, setDespiteBlame] = useState('')
  const [asked, setAsked] = useState(false)
  // What is now owed to the complainant stands among what waits to be sent.
  const [send] = useMutation(WriteToComplainantDocument, {
    refetchQueries: [ComplaintCorrespondenceDocument],
  })
  const faults = useFormFaults(['text', 'despiteBlame'])
  // The same message sent again after a break stands there once.
  const sent = useRef({ body: '', idempotencyKey: '' })
  const fault = faults.faultOf('despiteBlame')
  if (fault && !asked) setAsked(true)

  const place = async () => {
    if (faults.sending) return
    const written = { text, despiteBlame: despiteBlame.trim() || null }
    const body = JSON.stringify(written)
    if (sent.current.body !== body) sent.current = { body, idempotencyKey: newIdempotencyKey() }
    const { idempotencyKey } = sent.current
    const input = { complaintId, ...written, idempotencyKey }
    const placed = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.writeToComplainant.userErrors,
    )
    if (!placed) return
    setText('')
    setDespiteBlame('')
    setAsked(false)
    say('good', t('placed'))
  }
  return (
    <div className={classes.form}>
      <PlainForm faults={faults} onSend={() => void place()}>
        <Textarea
          label={t('label')}
          description={t('help')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            void place()
          }}
          autosize
          minRows={3}
          maxLength={5_000}
          error={faults.faultOf('text')}
        />
        {asked && (
          <Textarea
            label={blame('label')}
            description={blame('help')}
            value={despiteBlame}
            onChange={(event) => setDespiteBlame(event.currentTarget.value)}
            autosize
            minRows={2}
            maxLength={1_000}
            error={fault}
          />
        )}
        <div className={classes.buttons}>
          <Button type="submit" size="xs" loading={faults.sending}>
            {t('act')}
          </Button>
        </div>
      </PlainForm>
    </div>
  )
}
