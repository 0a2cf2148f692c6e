import { useMutation } from '@apollo/client/react'
import { ConfirmReadingDocument } from '@waarborg/schema'
import type { ManagementWorkQuery } from '@waarborg/schema/dashboard'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { complaintTitle } from '../../../components/complaint-title.js'
import { useDialog } from '../../../components/use-dialog.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import classes from './roles.module.css'

interface ReadDialogProps {
  readonly complaint: ManagementWorkQuery['unread']['nodes'][number]
  readonly onClose: () => void
}

/** What the customer wrote, and that management has read it. */
export function ReadDialog({ complaint, onClose }: ReadDialogProps) {
  const t = useTranslations('roleWork.unread')
  const [send] = useMutation(ConfirmReadingDocument)
  const { faults, carryOut } = useDialog([], { done: t('done', { number: complaint.number }), onClose })
  const confirm = async () => {
    const { id: complaintId, version: expectedVersion } = complaint
    const input = { complaintId, expectedVersion, idempotencyKey: newIdempotencyKey() }
    return (await send({ variables: { input } })).data?.confirmReading.userErrors
  }
  return (
    <ActDialog
      title={complaintTitle(complaint)}
      act={t('confirm')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(confirm)}
    >
      <p className={classes.quiet}>
        {complaint.number} · {complaint.category.name}
      </p>
      <p className={classes.written}>{complaint.description}</p>
    </ActDialog>
  )
}
