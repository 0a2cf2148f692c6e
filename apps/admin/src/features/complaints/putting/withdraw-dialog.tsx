import { useMutation } from '@apollo/client/react'
import { Button, Modal } from '@mantine/core'
import { type ComplaintFileFragment, WithdrawExtractDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import { failureOf } from '../../../graph/failure.js'
import { sortFaults } from '../../../graph/user-errors.js'
import classes from '../assign/assign-dialog.module.css'
import { ConflictNotice } from '../conflict-notice.js'
import { useNewestVersion } from '../use-newest-version.js'

interface WithdrawDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly extract: ComplaintFileFragment['extracts'][number]
  readonly onClose: () => void
}

/** Asks before the seller is kept from an extract again. */
export function WithdrawDialog({ complaint, extract, onClose }: WithdrawDialogProps) {
  const t = useTranslations('putting')
  const shared = useTranslations('components')
  const failures = useTranslations('components.failure')
  const { version, showNewest } = useNewestVersion(complaint)
  const [faults, setFaults] = useState(sortFaults([], []))
  const [send, { loading }] = useMutation(WithdrawExtractDocument)
  const withdraw = async () => {
    try {
      const input = { complaintId: complaint.id, expectedVersion: version, extractId: extract.id }
      const { data } = await send({ variables: { input } })
      if (!data?.withdrawExtract.complaint)
        return setFaults(sortFaults(data?.withdrawExtract.userErrors ?? [], []))
      onClose()
      say('good', t('withdrawDone'))
    } catch (fault) {
      const { kind, message } = failureOf(fault)
      setFaults({ ...sortFaults([], []), others: [message ?? failures(`${kind}.title`)] })
    }
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('withdrawTitle')}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <div className={classes.form}>
        <p>{t('withdrawText', { seller: extract.seller.name })}</p>
        {faults.conflict && <ConflictNotice message={faults.conflict} onShow={showNewest} />}
        {faults.others.length > 0 && <FormNotice tone="danger">{faults.others.join(' ')}</FormNotice>}
        <div className={classes.buttons}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={loading} onClick={() => void withdraw()}>
            {t('withdrawYes')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
