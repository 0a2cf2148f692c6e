import { useMutation } from '@apollo/client/react'
import { LeaveAccountDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { useFormFaults } from '../../../components/form/index.js'
import { say } from '../../../components/toasts/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'

interface LeaveAccountDialogProps {
  readonly seller: { readonly id: string; readonly name: string; readonly openedOn: string }
  readonly onClose: () => void
}

/** Writes down that a seller left an account by choice, after telling what that does. */
export function LeaveAccountDialog({ seller: { id, name, openedOn }, onClose }: LeaveAccountDialogProps) {
  const t = useTranslations('sellerAccounts.leave')
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [leftOn, setLeftOn] = useState<string | null>(today)
  const [send] = useMutation(LeaveAccountDocument)
  const faults = useFormFaults(['leftOn'])
  const leave = async () => {
    if (faults.refuse({ leftOn: !leftOn && t('day') }) || !leftOn) return
    const input = { sellerId: id, leftOn }
    const left = await faults.attempt(
      async () => (await send({ variables: { input } })).data?.leaveAccount.userErrors,
    )
    if (!left) return
    say('good', t('done'))
    onClose()
  }
  return (
    <ActDialog
      title={t('title', { name })}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => void leave()}
    >
      <p>{t('text')}</p>
      <DayField
        label={t('leftOn')}
        value={leftOn}
        onChange={setLeftOn}
        earliest={openedOn}
        latest={today}
        required
        error={faults.faultOf('leftOn')}
      />
    </ActDialog>
  )
}
