import { useMutation } from '@apollo/client/react'
import { Button, Modal } from '@mantine/core'
import { DisableSellerContactDocument, type SellerContactFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import classes from './contact-dialog.module.css'
import { useContactAct } from './use-contact-act.js'

interface DisableContactDialogProps {
  readonly contact: SellerContactFactsFragment
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks before somebody who speaks for sellers is shut out. */
export function DisableContactDialog({ contact, onDone, onClose }: DisableContactDialogProps) {
  const t = useTranslations('sellers.contacts')
  const { id: contactId, version: expectedVersion, name } = contact
  const [send] = useMutation(DisableSellerContactDocument)
  const { act, busy, others } = useContactAct([], () => {
    onDone()
    say('good', t('disabled', { name }))
  })
  const disable = () =>
    act(
      async () =>
        (await send({ variables: { input: { contactId, expectedVersion } } })).data?.disableSellerContact,
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('disableTitle', { name })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.form}>
        <p>{t('disableText', { name })}</p>
        {others.length > 0 && <FormNotice tone="danger">{others.join(' ')}</FormNotice>}
        <div className={classes.buttons}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void disable()}>
            {t('disable')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
