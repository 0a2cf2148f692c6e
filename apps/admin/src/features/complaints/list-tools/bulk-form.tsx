import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type FormFaults, PlainForm } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { Assignees } from './assignees.js'
import type { Bulk, BulkTarget } from './bulk-dialog.js'
import classes from './bulk-dialog.module.css'
import { BulkLabels } from './bulk-labels.js'

interface BulkFormProps {
  readonly bulk: Bulk
  readonly faults: FormFaults<keyof BulkTarget>
  readonly onBegin: (target: BulkTarget) => void
  readonly onClose: () => void
}

/** What has to be chosen for each act. */
const CHOSEN_FOR = {
  ASSIGN: 'handlerId',
  REMIND: undefined,
  PUT_LABEL_ON: 'labelId',
  TAKE_LABEL_OFF: 'labelId',
  RECOMPUTE: 'reason',
} as const satisfies Record<Bulk['act'], keyof BulkTarget | undefined>

/** To whom, for assigning; which label, for putting it on or taking it off; for reminding only whether; for computing again why. */
export function BulkForm({ bulk: { act, count }, faults, onBegin, onClose }: BulkFormProps) {
  const t = useTranslations('lists.bulk')
  const shared = useTranslations('components')
  const [chosen, setChosen] = useState<string>()
  const field = CHOSEN_FOR[act]
  const send = () => {
    if (!field) return onBegin({})
    if (!faults.refuse({ [field]: !chosen?.trim() && t(`choose.${field}`) }) && chosen)
      onBegin({ [field]: chosen })
  }
  const fault = field && faults.faultOf(field)
  return (
    <PlainForm faults={faults} onSend={send}>
      <p>{t(`explain.${act}`, { count })}</p>
      {fault && field !== 'reason' && <FormNotice tone="danger">{fault}</FormNotice>}
      {field === 'reason' && (
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          required
          autosize
          minRows={3}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          error={fault}
        />
      )}
      {field === 'handlerId' && <Assignees chosen={chosen} onChoose={setChosen} />}
      {field === 'labelId' && (
        <BulkLabels inUseOnly={act === 'PUT_LABEL_ON'} chosen={chosen} onChoose={setChosen} />
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} disabled={faults.sending}>
          {shared('cancel')}
        </Button>
        <Button type="submit" loading={faults.sending}>
          {t(`act.${act}`)}
        </Button>
      </div>
    </PlainForm>
  )
}
