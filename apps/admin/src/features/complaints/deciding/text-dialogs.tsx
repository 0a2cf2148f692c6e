import { Textarea } from '@mantine/core'
import {
  AddPartDocument,
  AnswerPartDocument,
  type ComplaintFileFragment,
  RejectVerdictDocument,
  WithdrawComplaintDocument,
} from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { useDialog } from '../../../components/use-dialog.js'
import { useAct } from './use-act.js'
import { DESPITE_BLAME, despiteBlameIn, WrittenDialog } from './written-dialog.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

interface PartDialogProps extends DialogProps {
  readonly part: number
}

/** Names one of the things that it is about. */
export function AddPartDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.add')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['description'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => carryOut(() => act(AddPartDocument, { description: typed('description') }))}
    >
      <Textarea
        name="description"
        label={t('label')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('description')}
        data-autofocus
      />
    </ActDialog>
  )
}

/** The answer to a part, as the complainant reads it. */
export function AnswerDialog({
  complaint,
  part,
  present,
  onClose,
}: PartDialogProps & { readonly present: string }) {
  const t = useTranslations('deciding.reply')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['text', DESPITE_BLAME], { done: t('done'), onClose })
  return (
    <WrittenDialog
      title={t('title', { number: String(part) })}
      act={t(present === '' ? 'act' : 'again')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(() => act(AnswerPartDocument, { part, text: typed('text'), ...despiteBlameIn(typed) }))
      }
    >
      <Textarea
        name="text"
        label={t('label')}
        description={t('help')}
        lang={complaint.locale.toLowerCase()}
        defaultValue={present}
        autosize
        minRows={6}
        maxRows={20}
        maxLength={50_000}
        error={faults.faultOf('text')}
        data-autofocus
      />
    </WrittenDialog>
  )
}

/** A second person does not agree, and says why. */
export function RejectDialog({ complaint, part, onClose }: PartDialogProps) {
  const t = useTranslations('deciding.reject')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => carryOut(() => act(RejectVerdictDocument, { part, reason: typed('reason') }))}
    >
      <Textarea
        name="reason"
        label={t('label')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('reason')}
        data-autofocus
      />
    </ActDialog>
  )
}

/** The complainant told that it need not be handled any more. */
export function WithdrawDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.withdraw')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => carryOut(() => act(WithdrawComplaintDocument, { reason: typed('reason') }))}
    >
      <p>{t('text')}</p>
      <Textarea
        name="reason"
        label={t('label')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('reason')}
        data-autofocus
      />
    </ActDialog>
  )
}
