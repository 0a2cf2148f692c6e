import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import {
  type ComplaintFileFragment,
  type HeardParty,
  type HearingWay,
  RecordHearingDocument,
  WaiveHearingDocument,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { TimeField } from '../../../components/time-field.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeMoment, officeTime } from '../../../format/office-time.js'
import { typedTime } from '../../../format/typed-time.js'
import { useAct } from '../deciding/use-act.js'
import classes from './belonging.module.css'

interface DialogProps {
  readonly complaint: ComplaintFileFragment
  readonly concerned: readonly { readonly party: HeardParty; readonly name: string }[]
  readonly onClose: () => void
}

const ways = ['TELEPHONE', 'CONVERSATION', 'WRITTEN'] as const satisfies readonly HearingWay[]

/** What the seller or the colleague said: who, when, how. */
export function HearingDialog({ complaint, concerned, onClose }: DialogProps) {
  const t = useTranslations('belonging.hearing')
  const words = useTranslations('belonging')
  const act = useAct(complaint)
  const fields = ['party', 'way', 'at', 'spokenWith', 'report'] as const
  const { faults, carryOut } = useDialog(fields, { done: t('done'), onClose })
  const now = officeTime(nowInMilliseconds())
  const [on, setOn] = useState<string | null>(now.on)
  const [clock, setClock] = useState(now.clock)
  return (
    <ActDialog
      title={t('heardTitle')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const time = typedTime(clock)
        const isMissing = (name: 'spokenWith' | 'report') => !typed(name).trim() && words('required')
        const missing = {
          at: (!on || !time) && words('required'),
          spokenWith: isMissing('spokenWith'),
          report: isMissing('report'),
        }
        if (faults.refuse(missing) || !on || !time) return
        carryOut(() =>
          act(RecordHearingDocument, {
            party: typed('party') as HeardParty,
            way: typed('way') as HearingWay,
            at: officeMoment(on, time),
            spokenWith: typed('spokenWith'),
            report: typed('report'),
          }),
        )
      }}
    >
      <Concerned concerned={concerned} error={faults.faultOf('party')} />
      <p className={classes.quiet}>{t('sellerHelp')}</p>
      <NativeSelect
        name="way"
        label={t('how')}
        data={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
        error={faults.faultOf('way')}
      />
      <div className={classes.pair}>
        <DayField
          required
          label={t('on')}
          value={on}
          onChange={setOn}
          latest={now.on}
          error={faults.faultOf('at')}
        />
        <TimeField required label={t('clock')} value={clock} onChange={setClock} />
      </div>
      <TextInput
        name="spokenWith"
        label={t('spokenWith')}
        maxLength={200}
        error={faults.faultOf('spokenWith')}
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

/** Why somebody is not heard. */
export function WaiverDialog({ complaint, concerned, onClose }: DialogProps) {
  const t = useTranslations('belonging.hearing')
  const words = useTranslations('belonging')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['party', 'reason', 'waivedBecause'], {
    done: t('waiveDone'),
    onClose,
  })
  return (
    <ActDialog
      title={t('waiveTitle')}
      act={t('waive')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const reason = typed('reason')
        if (faults.refuse({ reason: !reason.trim() && words('required') })) return
        carryOut(() => act(WaiveHearingDocument, { party: typed('party') as HeardParty, reason }))
      }}
    >
      <Concerned concerned={concerned} error={faults.faultOf('party')} />
      <Textarea
        name="reason"
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={5_000}
        error={faults.faultOf('reason') ?? faults.faultOf('waivedBecause')}
      />
    </ActDialog>
  )
}

function Concerned({ concerned, error }: Pick<DialogProps, 'concerned'> & { error: string | undefined }) {
  const t = useTranslations('belonging.hearing')
  return (
    <NativeSelect
      name="party"
      label={t('who')}
      data={concerned.map(({ party, name }) => ({ value: party, label: `${name} (${t(`party.${party}`)})` }))}
      error={error}
      data-autofocus
    />
  )
}
