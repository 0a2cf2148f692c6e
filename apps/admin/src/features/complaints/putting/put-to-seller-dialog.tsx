import { Button, Modal, Textarea } from '@mantine/core'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { FormNotice } from '../../../components/form-notice.js'
import classes from '../assign/assign-dialog.module.css'
import { ConflictNotice } from '../conflict-notice.js'
import { usePutToSeller } from './use-put-to-seller.js'

interface PutToSellerDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly seller: string
  readonly onClose: () => void
}

/** An extract that is written for the seller, with the day on which the complainant agreed. Faults name their field. */
export function PutToSellerDialog({ complaint, seller, onClose }: PutToSellerDialogProps) {
  const t = useTranslations('putting')
  const shared = useTranslations('components')
  const [text, setText] = useState('')
  const [consentOn, setConsentOn] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const { put, putting, faults, textFaults, showNewest } = usePutToSeller(complaint, seller, onClose)
  const submit = () => {
    setTried(true)
    if (text.trim() && consentOn) void put(text, consentOn)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('putTitle', { number: complaint.number, seller })}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p>{t('putText', { seller })}</p>
        {faults.conflict && <ConflictNotice message={faults.conflict} onShow={showNewest} />}
        {faults.others.length > 0 && <FormNotice tone="danger">{faults.others.join(' ')}</FormNotice>}
        <Textarea
          data-autofocus
          label={t('text')}
          description={t('textHelp')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          autosize
          minRows={6}
          maxRows={16}
          error={tried && !text.trim() ? t('required.text') : textFaults}
        />
        <DayField
          label={t('consentOn')}
          value={consentOn}
          onChange={setConsentOn}
          error={tried && !consentOn ? t('required.consentOn') : faults.fields.get('consentOn')}
          required
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={putting}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
