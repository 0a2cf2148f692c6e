import { Textarea } from '@mantine/core'
import { AssessSeverityDocument, type ComplaintFileFragment, ConfirmReadingDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { useDialog } from '../../../components/use-dialog.js'
import { useAct } from './use-act.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

/** Management says to have read a serious one (KP-2). */
export function ReadingDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.reading')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog([], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(() => act(ConfirmReadingDocument, {}))}
    >
      <p>{t('text')}</p>
    </ActDialog>
  )
}

/** Serious goes before everything; or it turned out not to be. */
export function SeverityDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.severity')
  const act = useAct(complaint)
  const severity = complaint.severity === 'SERIOUS' ? 'NORMAL' : 'SERIOUS'
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t(`to.${severity}`)}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => carryOut(() => act(AssessSeverityDocument, { severity, reason: typed('reason') }))}
    >
      <p>{t(`text.${severity}`)}</p>
      <Textarea
        name="reason"
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('reason')}
        data-autofocus
      />
    </ActDialog>
  )
}
