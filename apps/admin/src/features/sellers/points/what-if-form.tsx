import { useQuery } from '@apollo/client/react'
import { NativeSelect, NumberInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { PointsIfDocument, type PointsIfInput, type Reach, ReportRulesDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { PreviewPart, reaches } from '../../../components/points-effect/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import classes from './points.module.css'

const AFTER_TYPING_MS = 350

/** A violation that nobody reported, and what it would do to each account, asked again as it changes. */
export function WhatIfForm({ sellerId }: { sellerId: string }) {
  const t = useTranslations('sellerPoints.whatIf')
  const deciding = useTranslations('violations.decide')
  const names = useTranslations('violations')
  const { on: today } = officeTime(nowInMilliseconds())
  const [deedOn, setDeedOn] = useState(today)
  const [category, setCategory] = useState('')
  const [typed, setWeight] = useState<number | string | null>(null)
  const [wanted, setReach] = useState<Reach>('ACCOUNT')
  const rules = useQuery(ReportRulesDocument, { variables: { on: deedOn } })
  const choices = (rules.data ?? rules.previousData)?.pointsPolicy?.rules ?? []
  const rule = choices.find((each) => each.category.id === category)
  const possible = reaches.slice(0, reaches.indexOf(rule?.reach ?? 'ACCOUNT') + 1)
  const reach = possible.find((each) => each === wanted) ?? 'ACCOUNT'
  const weight = typed ?? rule?.lightest ?? ''
  const input =
    rule && typeof weight === 'number'
      ? { sellerId, policyCategoryId: category, deedOn, weight, reach }
      : null
  const { preview, error, retry } = usePointsIf(input)
  return (
    <div className={classes.whatIf}>
      <div className={classes.fields}>
        <NativeSelect
          label={names('category')}
          value={category}
          onChange={({ currentTarget }) => {
            setCategory(currentTarget.value)
            setWeight(null)
          }}
          data={[
            { value: '', label: t('choose') },
            ...choices.map(({ category: { id, name } }) => ({ value: id, label: name })),
          ]}
        />
        <NumberInput
          label={deciding('weight')}
          description={
            rule && deciding('range', { lightest: String(rule.lightest), heaviest: String(rule.heaviest) })
          }
          value={weight}
          onChange={setWeight}
          min={0}
          allowDecimal={false}
          disabled={!rule}
        />
        <NativeSelect
          label={deciding('reach')}
          value={reach}
          onChange={({ currentTarget }) => setReach(currentTarget.value as Reach)}
          data={possible.map((value) => ({ value, label: names(`reaches.${value}`) }))}
          disabled={possible.length === 1}
        />
        <DayField
          label={names('deedOn')}
          value={deedOn}
          onChange={(on) => setDeedOn(on ?? today)}
          latest={today}
          required
        />
      </div>
      {error ? (
        <FailureNotice error={error} onRetry={retry} />
      ) : (
        <PreviewPart preview={preview} unknown={t('unknown')} />
      )}
    </div>
  )
}

/** What it would do; null while nothing is known. */
function usePointsIf(input: PointsIfInput | null) {
  const [settled] = useDebouncedValue(JSON.stringify(input), AFTER_TYPING_MS)
  const asked = JSON.parse(settled) as PointsIfInput | null
  const { data, previousData, error, refetch } = useQuery(PointsIfDocument, {
    variables: { input: asked ?? ({} as PointsIfInput) },
    skip: asked === null,
    // What it would do depends on what the ledger holds at that moment.
    fetchPolicy: 'no-cache',
  })
  return { preview: (input && (data ?? previousData)?.pointsIf) ?? null, error, retry: () => void refetch() }
}
