import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import {
  type ComplaintDecisionQuery,
  type ComplaintFileFragment,
  type Honesty,
  RecordVerdictDocument,
  type RemedyKind,
  type Verdict,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Typed } from '../../../components/form/index.js'
import { useDialog } from '../../../components/use-dialog.js'
import { ComparableOutcomes } from '../belonging/comparable-outcomes.js'
import classes from './deciding.module.css'
import { typedAmount } from './typed-amount.js'
import { useAct } from './use-act.js'
import { DESPITE_BLAME, despiteBlameIn, WrittenDialog } from './written-dialog.js'

export type Part = NonNullable<ComplaintDecisionQuery['complaintByNumber']>['parts'][number]

const verdicts = ['FOUNDED', 'DOUBTFUL', 'UNFOUNDED'] as const satisfies readonly Verdict[]
const honesties = ['HONEST', 'DISHONEST'] as const satisfies readonly Honesty[]
const remedies = [
  'REPAIR',
  'REPLACEMENT',
  'REFUND',
  'PUT_RIGHT',
  'PRICE_REDUCTION',
  'COMPENSATION',
  'APOLOGY',
  'NONE',
] as const satisfies readonly RemedyKind[]
const fields = [
  'verdict',
  'honesty',
  'remedy',
  'amountInCents',
  'explanation',
  'whyNotRepaired',
  'whyOutsideBand',
  DESPITE_BLAME,
] as const

interface VerdictDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly part: Part
  readonly onClose: () => void
}

/** What the office finds of a part and what the complainant gets; the server says what still lacks. */
export function VerdictDialog({ complaint, part, onClose }: VerdictDialogProps) {
  const t = useTranslations('deciding')
  const words = useTranslations('graph')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(fields, { done: t('judge.done'), onClose })
  const [verdict, setVerdict] = useState(part.verdict ?? '')
  const text = (typed: Typed, name: string) => typed(name).trim() || null
  const send = (typed: Typed) => {
    const remedy = typed('remedy')
    const amount = typed('amountInCents').trim()
    const amountInCents = amount === '' ? null : typedAmount(amount)
    const missing = {
      verdict: !verdict && t('form.required'),
      remedy: !remedy && t('form.required'),
      amountInCents: amount !== '' && amountInCents === null && t('form.amountBad'),
    }
    if (faults.refuse(missing)) return
    carryOut(() =>
      act(RecordVerdictDocument, {
        part: part.number,
        verdict: verdict as Verdict,
        honesty: verdict === 'UNFOUNDED' ? ((typed('honesty') || null) as Honesty | null) : null,
        remedy: remedy as RemedyKind,
        amountInCents,
        explanation: text(typed, 'explanation'),
        whyNotRepaired: text(typed, 'whyNotRepaired'),
        whyOutsideBand: text(typed, 'whyOutsideBand'),
        ...despiteBlameIn(typed),
      }),
    )
  }
  const choose = { value: '', label: t('form.choose') }
  const area = (name: 'explanation' | 'whyNotRepaired' | 'whyOutsideBand') => (
    <Textarea
      name={name}
      label={t(`form.${name}`)}
      defaultValue={part[name] ?? ''}
      autosize
      minRows={2}
      maxLength={5_000}
      error={faults.faultOf(name)}
    />
  )
  return (
    <WrittenDialog
      title={t('judge.title', { number: String(part.number) })}
      act={t('judge.act')}
      faults={faults}
      onClose={onClose}
      onSend={send}
    >
      <p className={classes.text}>{part.description}</p>
      <div className={classes.pair}>
        <NativeSelect
          name="verdict"
          label={t('form.verdict')}
          value={verdict}
          onChange={(event) => setVerdict(event.currentTarget.value as Verdict | '')}
          data={[choose, ...verdicts.map((value) => ({ value, label: words(`verdict.${value}`) }))]}
          error={faults.faultOf('verdict')}
          data-autofocus
        />
        {verdict === 'UNFOUNDED' && (
          <NativeSelect
            name="honesty"
            label={t('form.honesty')}
            defaultValue={part.honesty ?? ''}
            data={[choose, ...honesties.map((value) => ({ value, label: t(`honesty.${value}`) }))]}
            error={faults.faultOf('honesty')}
          />
        )}
        <NativeSelect
          name="remedy"
          label={t('form.remedy')}
          defaultValue={part.remedy ?? ''}
          data={[choose, ...remedies.map((value) => ({ value, label: t(`remedy.${value}`) }))]}
          error={faults.faultOf('remedy')}
        />
        <TextInput
          name="amountInCents"
          label={t('form.amount')}
          description={t('form.amountHelp')}
          inputMode="decimal"
          defaultValue={part.amountInCents === null ? '' : (part.amountInCents / 100).toFixed(2)}
          error={faults.faultOf('amountInCents')}
        />
      </div>
      <ComparableOutcomes number={complaint.number} />
      {area('explanation')}
      {verdict === 'FOUNDED' && area('whyNotRepaired')}
      {area('whyOutsideBand')}
    </WrittenDialog>
  )
}
