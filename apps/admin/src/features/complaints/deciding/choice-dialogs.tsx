import { NativeSelect, Radio, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import {
  type AftercareWay,
  type ComplaintFileFragment,
  ConfirmNotAdmissibleDocument,
  DeclareNotAdmissibleDocument,
  type InadmissibleReason,
  RecordAftercareDocument,
  ReturnDecisionDocument,
  SendDecisionDocument,
  type SendingWay,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { useDialog } from '../../../components/use-dialog.js'
import classes from './deciding.module.css'
import { useAct } from './use-act.js'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

/** Sends the answer to every part, by e-mail or post. */
export function SendDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.send')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['how'], { done: t('done'), onClose })
  const ways = ['EMAIL', 'POST'] as const satisfies readonly SendingWay[]
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => carryOut(() => act(SendDecisionDocument, { how: typed('how') as SendingWay }))}
    >
      <p>{t('text')}</p>
      <NativeSelect
        name="how"
        label={t('how')}
        data={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
        error={faults.faultOf('how')}
      />
    </ActDialog>
  )
}

/** The mail bounced or the letter came back. */
export function ReturnDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.bounce')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog([], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(() => act(ReturnDecisionDocument, {}))}
    >
      <p>{t('text')}</p>
    </ActDialog>
  )
}

/** Whether it was really solved, and how that was heard. */
export function AftercareDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.aftercare')
  const words = useTranslations('deciding.form')
  const act = useAct(complaint)
  const [solved, setSolved] = useState('')
  const { faults, carryOut } = useDialog(['solved', 'way', 'report'], { done: t('done'), onClose })
  const ways = ['TELEPHONE', 'SURVEY'] as const satisfies readonly AftercareWay[]
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        if (faults.refuse({ solved: !solved && words('required') })) return
        const report = typed('report').trim() || null
        const way = typed('way') as AftercareWay
        carryOut(() => act(RecordAftercareDocument, { solved: solved === 'yes', way, report }))
      }}
    >
      <Radio.Group label={t('solved')} value={solved} onChange={setSolved} error={faults.faultOf('solved')}>
        <div className={classes.buttons}>
          <Radio value="yes" label={t('yes')} />
          <Radio value="no" label={t('no')} />
        </div>
      </Radio.Group>
      {solved === 'no' && <p>{t('noText')}</p>}
      <NativeSelect
        name="way"
        label={t('way')}
        data={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
        error={faults.faultOf('way')}
      />
      <Textarea
        name="report"
        label={t('report')}
        autosize
        minRows={3}
        maxLength={50_000}
        error={faults.faultOf('report')}
      />
    </ActDialog>
  )
}

/** Proposes not to handle it, for a reason that a second person agrees to. */
export function DeclineDialog({ complaint, onClose }: DialogProps) {
  const t = useTranslations('deciding.decline')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  const reasons = ['ANONYMOUS', 'HANDLED_BEFORE', 'NOT_OURS'] as const satisfies readonly InadmissibleReason[]
  const [reason, setReason] = useState<InadmissibleReason>('ANONYMOUS')
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(() => act(DeclareNotAdmissibleDocument, { reason }))}
    >
      <p>{t('text')}</p>
      <NativeSelect
        label={t('reason')}
        data={reasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value as InadmissibleReason)}
        error={faults.faultOf('reason')}
      />
      {reason === 'ANONYMOUS' && (
        <p>
          {t('safety')}{' '}
          <Link to="/safety-signals" search={{ record: true }}>
            {t('safetySignal')}
          </Link>
        </p>
      )}
    </ActDialog>
  )
}

interface ConfirmDeclineProps extends DialogProps {
  readonly declared: { readonly reason: InadmissibleReason; readonly declaredBy: { readonly name: string } }
}

/** A second person agrees that it is not handled, which ends it. */
export function ConfirmDeclineDialog({ complaint, declared, onClose }: ConfirmDeclineProps) {
  const t = useTranslations('deciding.confirmDecline')
  const words = useTranslations('deciding.decline.reasons')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog([], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => carryOut(() => act(ConfirmNotAdmissibleDocument, {}))}
    >
      <p>{t('text', { name: declared.declaredBy.name, reason: words(declared.reason) })}</p>
    </ActDialog>
  )
}
