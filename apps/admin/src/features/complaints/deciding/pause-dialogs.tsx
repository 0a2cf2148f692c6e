import { Textarea } from '@mantine/core'
import { type ComplaintFileFragment, PauseClockDocument, ResumeClockDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { useDialog } from '../../../components/use-dialog.js'
import { useAct } from './use-act.js'
import { DESPITE_BLAME, despiteBlameIn, WrittenDialog } from './written-dialog.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  /** Its number; null for the day agreed for the answer. */
  readonly agreement: number | null
  readonly onClose: () => void
}

/** What was agreed stands still, for a reason that the complainant is told. */
export function PauseDialog({ complaint, agreement, onClose }: DialogProps) {
  const t = useTranslations('deciding.pause')
  const words = useTranslations('deciding.form')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['reason', DESPITE_BLAME], { done: t('paused'), onClose })
  return (
    <WrittenDialog
      title={t(agreement === null ? 'answer.PAUSE_CLOCK' : 'agreement.PAUSE_CLOCK')}
      act={t('pause')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const reason = typed('reason')
        if (faults.refuse({ reason: !reason.trim() && words('required') })) return
        carryOut(() => act(PauseClockDocument, { agreement, reason, ...despiteBlameIn(typed) }))
      }}
    >
      <p>{t('text')}</p>
      <Textarea
        name="reason"
        label={t('reason')}
        description={t('reasonHelp')}
        lang={complaint.locale.toLowerCase()}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('reason')}
        data-autofocus
      />
    </WrittenDialog>
  )
}

/** It runs on; the server moves its day. */
export function ResumeDialog({ complaint, agreement, onClose }: DialogProps) {
  const t = useTranslations('deciding.pause')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog([], { done: t('resumed'), onClose })
  return (
    <ActDialog
      title={t(agreement === null ? 'answer.RESUME_CLOCK' : 'agreement.RESUME_CLOCK')}
      act={t('resume')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(() => act(ResumeClockDocument, { agreement }))}
    >
      <p>{t('resumeText')}</p>
    </ActDialog>
  )
}
