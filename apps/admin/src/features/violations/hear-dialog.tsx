import { Textarea } from '@mantine/core'
import { HearSellerDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { DayField } from '../../components/day-field.js'
import { useDialog } from '../../components/use-dialog.js'
import { nowInMilliseconds } from '../../format/now.js'
import { officeTime } from '../../format/office-time.js'
import type { ViolationDialogProps } from './decide-dialog.js'
import { useViolationAct } from './use-violation-act.js'

/** What the seller said, or why that cannot be waited for. */
export function HearDialog({ violation, onClose }: ViolationDialogProps) {
  const t = useTranslations('violations.hear')
  const act = useViolationAct(violation)
  const today = officeTime(nowInMilliseconds()).on
  const [heardOn, setHeardOn] = useState<string | null>(today)
  const { faults, carryOut } = useDialog(['account', 'heardOn', 'urgency'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const account = typed('account').trim()
        carryOut(() =>
          act(HearSellerDocument, {
            account: account || null,
            heardOn: account ? heardOn : null,
            urgency: typed('urgency'),
          }),
        )
      }}
    >
      <Textarea
        name="account"
        label={t('account')}
        autosize
        minRows={3}
        maxLength={5_000}
        error={faults.faultOf('account')}
        data-autofocus
      />
      <DayField
        label={t('heardOn')}
        value={heardOn}
        onChange={setHeardOn}
        latest={today}
        error={faults.faultOf('heardOn')}
      />
      <Textarea
        name="urgency"
        label={t('urgency')}
        description={t('urgencyHelp')}
        defaultValue={violation.file?.urgency ?? ''}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('urgency')}
      />
    </ActDialog>
  )
}
