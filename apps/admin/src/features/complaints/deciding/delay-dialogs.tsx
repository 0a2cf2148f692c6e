import { NativeSelect, Textarea } from '@mantine/core'
import {
  AnnounceDelayDocument,
  AskDelayDocument,
  type ComplaintFileFragment,
  RecordHoldingReplyDocument,
} from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import { useAct } from './use-act.js'
import { DESPITE_BLAME, despiteBlameIn, WrittenDialog } from './written-dialog.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

interface DelayDialogProps extends DialogProps {
  /** Asks the complainant to agree online, instead of telling. */
  readonly asks?: boolean
}

/** The complainant is told that the answer comes later, why, and when (KP-14), or is asked whether it may (D-2). */
export function DelayDialog({ complaint, onClose, asks = false }: DelayDialogProps) {
  const t = useTranslations(asks ? 'deciding.askDelay' : 'deciding.delay')
  const told = useTranslations('deciding.delay')
  const words = useTranslations('deciding.form')
  const locale = useLocale()
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['reason', 'answerOn', 'agreedInId', DESPITE_BLAME], {
    done: t('done'),
    onClose,
  })
  const [answerOn, setAnswerOn] = useState<string | null>(null)
  const reports = complaint.timeline.flatMap(({ contact }) => (contact ? [contact] : []))
  return (
    <WrittenDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const missing = {
          reason: !typed('reason').trim() && words('required'),
          answerOn: !answerOn && words('required'),
        }
        if (faults.refuse(missing) || !answerOn) return
        const agreedInId = typed('agreedInId') || null
        const later = { reason: typed('reason'), answerOn, ...despiteBlameIn(typed) }
        carryOut(() =>
          asks ? act(AskDelayDocument, later) : act(AnnounceDelayDocument, { ...later, agreedInId }),
        )
      }}
    >
      <p>{t('text')}</p>
      <Textarea
        name="reason"
        label={told('reason')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('reason')}
        data-autofocus
      />
      <DayField
        required
        label={told('answerOn')}
        value={answerOn}
        onChange={setAnswerOn}
        earliest={officeTime(nowInMilliseconds()).on}
        error={faults.faultOf('answerOn')}
      />
      {!asks && (
        <NativeSelect
          name="agreedInId"
          label={told('agreedIn')}
          description={told('agreedInHelp')}
          data={[
            { value: '', label: told('agreedInNone') },
            ...reports.map(({ id, at }) => ({ value: id, label: formatMoment(at, locale, 'short') })),
          ]}
          error={faults.faultOf('agreedInId')}
        />
      )}
    </WrittenDialog>
  )
}

/** A reply that only holds on: it stops no clock and opens a debt (OS-4). */
export function HoldingReplyDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.holding')
  const words = useTranslations('deciding.form')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['text', 'answerOn', DESPITE_BLAME], { done: t('done'), onClose })
  const [answerOn, setAnswerOn] = useState<string | null>(null)
  return (
    <WrittenDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const missing = {
          text: !typed('text').trim() && words('required'),
          answerOn: !answerOn && words('required'),
        }
        if (faults.refuse(missing) || !answerOn) return
        carryOut(() =>
          act(RecordHoldingReplyDocument, { text: typed('text'), answerOn, ...despiteBlameIn(typed) }),
        )
      }}
    >
      <p>{t('text')}</p>
      <Textarea
        name="text"
        label={t('label')}
        autosize
        minRows={3}
        maxLength={5_000}
        error={faults.faultOf('text')}
        data-autofocus
      />
      <DayField
        required
        label={t('answerOn')}
        value={answerOn}
        onChange={setAnswerOn}
        earliest={officeTime(nowInMilliseconds()).on}
        error={faults.faultOf('answerOn')}
      />
    </WrittenDialog>
  )
}
