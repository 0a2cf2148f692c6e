import { useMutation } from '@apollo/client/react'
import { Button, Modal } from '@mantine/core'
import { type PartnerKeyFactsFragment, RevokePartnerKeyDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import classes from '../developers.module.css'

interface RevokeDialogProps {
  readonly partnerKey: PartnerKeyFactsFragment
  readonly onClose: () => void
}

/** Asks before a key is ended for good. */
export function RevokeDialog({ partnerKey, onClose }: RevokeDialogProps) {
  const t = useTranslations('developers.revoke')
  const shared = useTranslations('components')
  const cancel = useTranslations('developers.form')('cancel')
  const [send, { loading, error, data }] = useMutation(RevokePartnerKeyDocument)
  const submit = async () => {
    const answer = await send({ variables: { input: { keyId: partnerKey.id } } }).catch(() => undefined)
    if (!answer?.data?.revokePartnerKey.partnerKey) return
    say('good', t('done'))
    onClose()
  }
  const refusals = data?.revokePartnerKey.userErrors ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { name: partnerKey.name })}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <div className={classes.dialog}>
        <p>{t('text')}</p>
        {error && <FailureNotice error={error} />}
        {refusals.length > 0 && (
          <FormNotice tone="danger">{refusals.map(({ message }) => message).join(' ')}</FormNotice>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {cancel}
          </Button>
          <Button color="red.9" loading={loading} onClick={() => void submit()}>
            {t('submit')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
