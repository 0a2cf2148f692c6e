import { useQuery } from '@apollo/client/react'
import { NativeSelect, TextInput } from '@mantine/core'
import {
  type Cause,
  CloseComplaintDocument,
  type ComplaintDecisionQuery,
  type ComplaintFileFragment,
  HandlerChoicesDocument,
  type Origin,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { FormNotice } from '../../../components/form-notice.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime, plusDays } from '../../../format/office-time.js'
import classes from './deciding.module.css'
import { useAct } from './use-act.js'

type Decision = NonNullable<ComplaintDecisionQuery['complaintByNumber']>

interface CloseDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly blockers: Decision['blockers']
  readonly onClose: () => void
}

const causes = [
  'ARTICLE',
  'MANUAL',
  'DESCRIPTION',
  'ADVERTISING',
  'SERVICE',
  'PERSONNEL',
  'NONE_FOUND',
] as const satisfies readonly Cause[]
const origins = ['US', 'SUPPLIER', 'CUSTOMER', 'NEITHER'] as const satisfies readonly Origin[]
const fields = ['cause', 'unit', 'origin', 'aftercareOn', 'aftercareById'] as const

/** The gate: what is still missing and who can supply it, or what closing asks (KP-7, KM-10, KM-11). */
export function CloseDialog({ complaint, blockers, onClose }: CloseDialogProps) {
  const t = useTranslations('deciding.close')
  const words = useTranslations('deciding')
  const graph = useTranslations('graph')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(fields, { done: t('done'), onClose })
  const [aftercareOn, setAftercareOn] = useState<string | null>(null)
  const { data } = useQuery(HandlerChoicesDocument, {
    variables: { filter: { onDuty: true, roles: ['HANDLER', 'COORDINATOR', 'MANAGEMENT'] } },
  })
  const tomorrow = plusDays(officeTime(nowInMilliseconds()).on, 1)
  const isOpen = blockers.length === 0
  const choose = { value: '', label: words('form.choose') }
  return (
    <ActDialog
      title={t('title')}
      act={isOpen ? t('act') : undefined}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const required = (value: string | null) => !value && words('form.required')
        const missing = {
          cause: required(typed('cause')),
          unit: required(typed('unit').trim()),
          origin: required(typed('origin')),
          aftercareOn: required(aftercareOn),
          aftercareById: required(typed('aftercareById')),
        }
        if (faults.refuse(missing) || !aftercareOn) return
        carryOut(() =>
          act(CloseComplaintDocument, {
            cause: typed('cause') as Cause,
            unit: typed('unit'),
            origin: typed('origin') as Origin,
            aftercareOn,
            aftercareById: typed('aftercareById'),
          }),
        )
      }}
    >
      {isOpen ? (
        <>
          <p className={classes.quiet}>{t('inside')}</p>
          <div className={classes.pair}>
            <NativeSelect
              name="cause"
              label={t('cause')}
              data={[choose, ...causes.map((value) => ({ value, label: graph(`cause.${value}`) }))]}
              error={faults.faultOf('cause')}
              data-autofocus
            />
            <NativeSelect
              name="origin"
              label={t('origin')}
              data={[choose, ...origins.map((value) => ({ value, label: t(`origins.${value}`) }))]}
              error={faults.faultOf('origin')}
            />
          </div>
          <TextInput name="unit" label={t('unit')} maxLength={200} error={faults.faultOf('unit')} />
          <div className={classes.pair}>
            <DayField
              required
              label={t('aftercareOn')}
              value={aftercareOn}
              onChange={setAftercareOn}
              earliest={tomorrow}
              error={faults.faultOf('aftercareOn')}
            />
            <NativeSelect
              name="aftercareById"
              label={t('aftercareBy')}
              data={[
                choose,
                ...(data?.handlers.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
              ]}
              error={faults.faultOf('aftercareById')}
            />
          </div>
        </>
      ) : (
        <FormNotice tone="warn" title={t('missing')}>
          <ul className={classes.blockers}>
            {blockers.map(({ message, liftedBy }) => (
              <li key={message}>
                {message}{' '}
                <span className={classes.quiet}>{t('lift', { who: words(`liftedBy.${liftedBy}`) })}</span>
              </li>
            ))}
          </ul>
        </FormNotice>
      )}
    </ActDialog>
  )
}
