import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type FormFaults, PlainForm } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { Assignees } from './assignees.js'
import type { Bulk } from './bulk-dialog.js'
import classes from './bulk-dialog.module.css'

interface BulkFormProps {
  readonly bulk: Bulk
  readonly faults: FormFaults<'handlerId'>
  readonly onBegin: (handlerId: string | null) => void
  readonly onClose: () => void
}

/** To whom, for assigning; for reminding only whether. */
export function BulkForm({ bulk: { act, count }, faults, onBegin, onClose }: BulkFormProps) {
  const t = useTranslations('lists.bulk')
  const shared = useTranslations('components')
  const [chosen, setChosen] = useState<string>()
  const assigns = act === 'ASSIGN'
  const send = () => {
    if (!faults.refuse({ handlerId: assigns && !chosen && t('chooseSomebody') })) onBegin(chosen ?? null)
  }
  return (
    <PlainForm faults={faults} onSend={send}>
      <p>{t(`explain.${act}`, { count })}</p>
      {faults.faultOf('handlerId') && <FormNotice tone="danger">{faults.faultOf('handlerId')}</FormNotice>}
      {assigns && <Assignees chosen={chosen} onChoose={setChosen} />}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose} disabled={faults.sending}>
          {shared('cancel')}
        </Button>
        <Button type="submit" loading={faults.sending}>
          {t(assigns ? 'assign' : 'remind')}
        </Button>
      </div>
    </PlainForm>
  )
}
