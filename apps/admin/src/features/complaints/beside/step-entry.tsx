import { useMutation } from '@apollo/client/react'
import { Button, Checkbox, Textarea } from '@mantine/core'
import { MarkStepDocument, type StepMark, type StepOfConversationFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { Tag } from '../../../components/tag.js'
import classes from './beside.module.css'

interface StepEntryProps {
  readonly complaintId: string
  readonly step: StepOfConversationFragment
  readonly mayWrite: boolean
  readonly onChange: () => void
}

/** One step: what to do, whether it is done, and what was heard in it or why it does not apply. */
export function StepEntry({ complaintId, step: whole, mayWrite, onChange }: StepEntryProps) {
  const t = useTranslations('beside.steps')
  const cancel = useTranslations('components')('cancel')
  const locale = useLocale()
  const { step, text, mark, note, markedBy, markedAt, version } = whole
  const [writing, setWriting] = useState<StepMark>()
  const [send] = useMutation(MarkStepDocument)
  const faults = useFormFaults(['note'])

  const become = async (next: StepMark, kept: string | null) => {
    const input = { complaintId, step, mark: next, note: kept, expectedVersion: version }
    const done = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.markStep.userErrors,
    )
    if (done) setWriting(undefined)
    onChange()
  }
  const [name, ...rest] = text.split(':')
  const title = rest.length > 0 && name ? name : t(`nameOf.${step}`)

  return (
    <li className={classes.step} data-mark={mark}>
      <div className={classes.head}>
        <Checkbox
          checked={mark === 'DONE'}
          disabled={!mayWrite || faults.sending}
          label={title}
          description={rest.length > 0 ? rest.join(':').trim() : text}
          onChange={({ currentTarget }) => void become(currentTarget.checked ? 'DONE' : 'OPEN', note)}
        />
        {mark === 'NOT_APPLICABLE' && <Tag>{t('notApplicable')}</Tag>}
      </div>
      {note && !writing && <p className={classes.text}>{note}</p>}
      {markedBy && markedAt && (
        <small className={classes.quiet}>
          {t('by', { name: markedBy.name, at: formatMoment(markedAt, locale, 'short') })}
        </small>
      )}
      {!writing && (faults.conflict ?? faults.told) && (
        <p role="alert" className={classes.fault}>
          {faults.conflict ?? faults.told}
        </p>
      )}
      {writing ? (
        <PlainForm
          faults={{ ...faults, told: faults.conflict ?? faults.told }}
          onSend={(typed) => void become(writing, typed('note'))}
        >
          <Textarea
            name="note"
            label={t(writing === 'NOT_APPLICABLE' ? 'why' : 'note')}
            defaultValue={note ?? ''}
            autosize
            minRows={2}
            maxLength={2_000}
            error={faults.faultOf('note')}
            autoFocus
          />
          <div className={classes.buttons}>
            <Button type="submit" size="xs" loading={faults.sending}>
              {t('save')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setWriting(undefined)}>
              {cancel}
            </Button>
          </div>
        </PlainForm>
      ) : (
        mayWrite && (
          <div className={classes.buttons}>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`${t(note ? 'edit' : 'note')}: ${title}`}
              onClick={() => setWriting(mark)}
            >
              {t(note ? 'edit' : 'note')}
            </Button>
            {mark === 'NOT_APPLICABLE' ? (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`${t('open')}: ${title}`}
                onClick={() => void become('OPEN', note)}
              >
                {t('open')}
              </Button>
            ) : (
              mark === 'OPEN' && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`${t('notApplicable')}: ${title}`}
                  onClick={() => setWriting('NOT_APPLICABLE')}
                >
                  {t('notApplicable')}
                </Button>
              )
            )}
          </div>
        )
      )}
    </li>
  )
}
