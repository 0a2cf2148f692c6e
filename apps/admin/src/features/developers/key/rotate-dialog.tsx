import { useMutation } from '@apollo/client/react'
import { Button, Modal, Radio } from '@mantine/core'
import { type PartnerKeyFactsFragment, RotatePartnerKeyDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import classes from '../developers.module.css'

const overlaps = ['0', '24', '168', '720'] as const

interface RotateDialogProps {
  readonly partnerKey: PartnerKeyFactsFragment
  readonly onClose: () => void
  readonly onSecret: (secret: string) => void
}

/** Asks how long the old secret goes on working, and makes another. */
export function RotateDialog({ partnerKey, onClose, onSecret }: RotateDialogProps) {
  const t = useTranslations('developers.rotate')
  const shared = useTranslations('components')
  const cancel = useTranslations('developers.form')('cancel')
  const [overlap, setOverlap] = useState<string>('168')
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [send, { loading, error, data }] = useMutation(RotatePartnerKeyDocument)
  const submit = async () => {
    const { id, version } = partnerKey
    const input = { keyId: id, expectedVersion: version, overlapInHours: Number(overlap), idempotencyKey }
    const answer = await send({ variables: { input } }).catch(() => undefined)
    const rotated = answer?.data?.rotatePartnerKey
    if (rotated?.secret) onSecret(rotated.secret)
    if (rotated?.partnerKey) onClose()
  }
  const refusals = data?.rotatePartnerKey.userErrors ?? []
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': shared('close') }}>
      <div className={classes.dialog}>
        <p>{t('text')}</p>
        {error && <FailureNotice error={error} />}
        {refusals.length > 0 && (
          <FormNotice tone="danger">{refusals.map(({ message }) => message).join(' ')}</FormNotice>
        )}
        <Radio.Group label={t('overlap')} value={overlap} onChange={setOverlap}>
          <div className={classes.list}>
            {overlaps.map((hours) => (
              <Radio key={hours} value={hours} label={t(`hours.${hours}`)} />
            ))}
          </div>
        </Radio.Group>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button loading={loading} onClick={() => void submit()}>
            {t('submit')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
