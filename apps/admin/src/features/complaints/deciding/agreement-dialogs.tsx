import { useQuery } from '@apollo/client/react'
import { NativeSelect, Textarea } from '@mantine/core'
import {
  AddAgreementDocument,
  type AgreementParty,
  type ComplaintFileFragment,
  CompleteAgreementDocument,
  HandlerChoicesDocument,
  LapseAgreementDocument,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import classes from './deciding.module.css'
import { useAct } from './use-act.js'
import { DESPITE_BLAME, despiteBlameIn, WrittenDialog } from './written-dialog.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

const parties = ['OFFICE', 'SELLER', 'COMPLAINANT'] as const satisfies readonly AgreementParty[]

/** What will be done, by whom and when (KP-7). */
export function AgreementDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.agreement')
  const words = useTranslations('deciding.form')
  const act = useAct(complaint)
  const fields = ['what', 'party', 'responsibleId', 'dueOn', DESPITE_BLAME] as const
  const { faults, carryOut } = useDialog(fields, { done: t('made'), onClose })
  const [dueOn, setDueOn] = useState<string | null>(null)
  const { data } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
  })
  return (
    <WrittenDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const missing = {
          what: !typed('what').trim() && words('required'),
          responsibleId: !typed('responsibleId') && words('required'),
          dueOn: !dueOn && words('required'),
        }
        if (faults.refuse(missing) || !dueOn) return
        carryOut(() =>
          act(AddAgreementDocument, {
            what: typed('what'),
            party: typed('party') as AgreementParty,
            responsibleId: typed('responsibleId'),
            dueOn,
            ...despiteBlameIn(typed),
          }),
        )
      }}
    >
      <Textarea
        name="what"
        label={t('what')}
        description={t('whatHelp')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('what')}
        data-autofocus
      />
      <div className={classes.pair}>
        <NativeSelect
          name="party"
          label={t('partyLabel')}
          data={parties.map((value) => ({ value, label: t(`party.${value}`) }))}
          error={faults.faultOf('party')}
        />
        <NativeSelect
          name="responsibleId"
          label={t('responsible')}
          data={[
            { value: '', label: words('choose') },
            ...(data?.handlers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={faults.faultOf('responsibleId')}
        />
        <DayField
          required
          label={t('dueOn')}
          value={dueOn}
          onChange={setDueOn}
          earliest={officeTime(nowInMilliseconds()).on}
          error={faults.faultOf('dueOn')}
        />
      </div>
    </WrittenDialog>
  )
}

interface SettleProps extends DialogProps {
  readonly agreement: number
  readonly as: 'done' | 'lapsed'
}

/** What was promised was done, or is no longer asked for. */
export function SettleDialog({ complaint, agreement, as, onClose }: SettleProps) {
  const t = useTranslations('deciding.agreement')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['note', 'reason', DESPITE_BLAME], { done: t('settled'), onClose })
  return (
    <WrittenDialog
      title={t(as === 'done' ? 'done' : 'lapse')}
      act={t(as === 'done' ? 'done' : 'lapse')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(() =>
          as === 'done'
            ? act(CompleteAgreementDocument, { agreement, note: typed('text'), ...despiteBlameIn(typed) })
            : act(LapseAgreementDocument, { agreement, reason: typed('text'), ...despiteBlameIn(typed) }),
        )
      }
    >
      <Textarea
        name="text"
        label={t(as === 'done' ? 'note' : 'reason')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf(as === 'done' ? 'note' : 'reason')}
        data-autofocus
      />
    </WrittenDialog>
  )
}
