import { MultiSelect, Textarea } from '@mantine/core'
import { RecordForceMajeureDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { DayField } from '../../components/day-field.js'
import { usePreview } from '../../components/points-effect/index.js'
import { useDialog } from '../../components/use-dialog.js'
import { nowInMilliseconds } from '../../format/now.js'
import { officeTime } from '../../format/office-time.js'
import classes from './force-majeure.module.css'
import { useCategoryChoices } from './use-category-choices.js'
import { useForceMajeureAct } from './use-force-majeure-act.js'
import { WithdrawalPart } from './withdrawal-part.js'

const fields = ['fromOn', 'untilOn', 'policyCategoryIds', 'reasonNl', 'reasonEn'] as const

/** On which days nobody is blamed, with all that it would withdraw before it is proposed. */
export function RecordDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('forceMajeure')
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [fromOn, setFrom] = useState<string | null>(null)
  const [untilOn, setUntil] = useState<string | null>(null)
  const [policyCategoryIds, setCategories] = useState<string[]>([])
  const choices = useCategoryChoices()
  const chosen = fromOn && untilOn && policyCategoryIds.length > 0 && { fromOn, untilOn, policyCategoryIds }
  const preview = usePreview(
    RecordForceMajeureDocument,
    chosen ? { ...chosen, reasonNl: '–', reasonEn: '–', dryRun: true } : null,
  )
  const proposes = (preview?.violationCount ?? 0) > 0
  const act = useForceMajeureAct()
  const done = proposes ? t('record.proposed') : t('record.done')
  const { faults, carryOut } = useDialog(fields, { done, onClose })
  const reasonField = (name: 'reasonNl' | 'reasonEn') => (
    <Textarea
      name={name}
      label={t(name)}
      description={t('record.reasonHelp')}
      autosize
      minRows={2}
      maxLength={1_000}
      error={faults.faultOf(name)}
      aria-required
    />
  )
  return (
    <ActDialog
      title={t('record.title')}
      act={proposes ? t('record.propose') : t('record.act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const told = { reasonNl: typed('reasonNl'), reasonEn: typed('reasonEn') }
        const missing = {
          fromOn: fromOn === null && t('needed'),
          untilOn: untilOn === null && t('needed'),
          policyCategoryIds: policyCategoryIds.length === 0 && t('needed'),
          reasonNl: told.reasonNl.trim() === '' && t('needed'),
          reasonEn: told.reasonEn.trim() === '' && t('needed'),
        }
        if (faults.refuse(missing) || !chosen) return
        carryOut(() => act(RecordForceMajeureDocument, { ...chosen, ...told, dryRun: false }))
      }}
    >
      <div className={classes.pair}>
        <DayField
          label={t('record.fromOn')}
          value={fromOn}
          onChange={setFrom}
          latest={today}
          required
          error={faults.faultOf('fromOn')}
        />
        <DayField
          label={t('record.untilOn')}
          value={untilOn}
          onChange={setUntil}
          latest={today}
          required
          error={faults.faultOf('untilOn')}
        />
      </div>
      <MultiSelect
        label={t('categories')}
        description={t('record.categoriesHelp')}
        data={choices}
        value={policyCategoryIds}
        onChange={setCategories}
        error={faults.faultOf('policyCategoryIds')}
        aria-required
      />
      <WithdrawalPart withdrawal={preview} unknown={t('record.unknown')} proposes />
      {reasonField('reasonNl')}
      {reasonField('reasonEn')}
    </ActDialog>
  )
}
