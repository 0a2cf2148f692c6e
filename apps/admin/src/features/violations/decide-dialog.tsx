import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core'
import {
  DecideViolationDocument,
  type DecideViolationInput,
  type Reach,
  type ReasonSource,
  type ReasonSubject,
  type UrgentGround,
  type ViolationFileFactsFragment,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { PreviewPart, reaches, usePreview } from '../../components/points-effect/index.js'
import { useDialog } from '../../components/use-dialog.js'
import { useViolationAct } from './use-violation-act.js'
import classes from './violations.module.css'

export interface ViolationDialogProps {
  readonly violation: ViolationFileFactsFragment
  readonly onClose: () => void
}

const grounds = ['LEGAL_DUTY', 'IMPERATIVE_REASON'] as const satisfies readonly UrgentGround[]
const sources = [
  'OTHER_NOTIFICATION',
  'ARTICLE_16',
  'TRUSTED_FLAGGER',
  'VOLUNTARY',
] as const satisfies readonly ReasonSource[]
const subjects = [
  'OTHER_VIOLATION_TC',
  'SCAMS_AND_FRAUD',
  'CONSUMER_INFORMATION',
  'INTELLECTUAL_PROPERTY_INFRINGEMENTS',
  'UNSAFE_AND_PROHIBITED_PRODUCTS',
  'DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  'PROTECTION_OF_MINORS',
  'ANIMAL_WELFARE',
] as const satisfies readonly ReasonSubject[]
const contents = ['PRODUCT', 'TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'APP', 'OTHER'] as const

/** What an officer decides, with what it would do to each account before anything is done. */
export function DecideDialog({ violation, onClose }: ViolationDialogProps) {
  const t = useTranslations('violations.decide')
  const names = useTranslations('violations')
  const range = violation.file?.weightRange
  const [weight, setWeight] = useState<number | string>(range?.lightest ?? 0)
  const [reach, setReach] = useState<Reach>('ACCOUNT')
  const [ground, setGround] = useState<UrgentGround | ''>('')
  const [isLegal, setLegal] = useState(false)
  const [isDetected, setDetected] = useState(false)
  const act = useViolationAct(violation)
  const fields = ['weight', 'reach', 'reason', 'clause', 'explanation', 'contentTypes'] as const
  const { faults, carryOut } = useDialog(fields, { done: t('done'), onClose })
  const chosen = { weight: Number(weight), reach, ground: ground || null }
  const preview = usePreview(DecideViolationDocument, looked(violation, chosen))
  const widest = reaches.indexOf(range?.widestReach ?? 'ACCOUNT')
  return (
    <ActDialog
      title={t('title')}
      act={preview?.needsSecondPerson ? t('propose') : t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(async () =>
          (
            await act(DecideViolationDocument, {
              ...chosen,
              reason: typed('reason'),
              dryRun: false,
              reasons: {
                source: typed('source') as ReasonSource,
                isDetectedAutomatically: isDetected,
                automation: 'NOT_AUTOMATED',
                legalGround: isLegal ? 'ILLEGAL' : 'INCOMPATIBLE',
                clause: typed('clause'),
                explanation: typed('explanation'),
                subject: typed('subject') as ReasonSubject,
                contentTypes: [typed('contentTypes') as (typeof contents)[number]],
              },
            })
          ).map(({ path, ...fault }) => ({ ...fault, path: path[0] === 'reasons' ? path.slice(1) : path })),
        )
      }
    >
      <div className={classes.pair}>
        <NumberInput
          label={t('weight')}
          description={
            range
              ? t('range', { lightest: String(range.lightest), heaviest: String(range.heaviest) })
              : t('noRange')
          }
          value={weight}
          onChange={setWeight}
          min={0}
          allowDecimal={false}
          error={faults.faultOf('weight')}
          data-autofocus
        />
        <NativeSelect
          label={t('reach')}
          value={reach}
          onChange={({ currentTarget }) => setReach(currentTarget.value as Reach)}
          data={reaches.slice(0, widest + 1).map((value) => ({ value, label: names(`reaches.${value}`) }))}
          error={faults.faultOf('reach')}
        />
        <NativeSelect
          label={t('ground')}
          value={ground}
          onChange={({ currentTarget }) => setGround(currentTarget.value as UrgentGround | '')}
          data={[
            { value: '', label: t('noGround') },
            ...grounds.map((value) => ({ value, label: names(`grounds.${value}`) })),
          ]}
        />
      </div>
      <PreviewPart preview={preview} unknown={t('unknown')} />
      <TextInput
        name="reason"
        label={t('reason')}
        description={t('reasonHelp')}
        maxLength={500}
        error={faults.faultOf('reason')}
      />
      <TextInput name="clause" label={t('clause')} maxLength={500} error={faults.faultOf('clause')} />
      <Textarea
        name="explanation"
        label={t('explanation')}
        autosize
        minRows={3}
        maxLength={2_000}
        error={faults.faultOf('explanation')}
      />
      <div className={classes.pair}>
        <NativeSelect
          name="source"
          label={t('source')}
          data={sources.map((value) => ({ value, label: names(`sources.${value}`) }))}
        />
        <NativeSelect
          name="subject"
          label={t('subject')}
          data={subjects.map((value) => ({ value, label: names(`subjects.${value}`) }))}
        />
        <NativeSelect
          name="contentTypes"
          label={t('contentType')}
          data={contents.map((value) => ({ value, label: names(`contents.${value}`) }))}
          error={faults.faultOf('contentTypes')}
        />
      </div>
      <Checkbox
        label={t('illegal')}
        checked={isLegal}
        onChange={({ currentTarget }) => setLegal(currentTarget.checked)}
      />
      <Checkbox
        label={t('detected')}
        checked={isDetected}
        onChange={({ currentTarget }) => setDetected(currentTarget.checked)}
      />
    </ActDialog>
  )
}

/** A dry run asks for the effect alone, so that words that are not written yet are no faults of it. */
function looked(
  { id, file }: ViolationFileFactsFragment,
  chosen: Pick<DecideViolationInput, 'weight' | 'reach' | 'ground'>,
): DecideViolationInput | null {
  if (!Number.isInteger(chosen.weight) || file === null) return null
  return {
    violationId: id,
    expectedVersion: file?.version ?? 0,
    ...chosen,
    reason: '–',
    dryRun: true,
    reasons: {
      source: 'OTHER_NOTIFICATION',
      isDetectedAutomatically: false,
      automation: 'NOT_AUTOMATED',
      legalGround: 'INCOMPATIBLE',
      clause: '–',
      explanation: '–',
      subject: 'OTHER_VIOLATION_TC',
      contentTypes: ['PRODUCT'],
    },
  }
}
