import { Button, NativeSelect } from '@mantine/core'
import { type ComplaintFileFragment, OfferRemediesDocument, type RemedyKind } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DayField } from '../../../components/day-field.js'
import type { Typed } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime, plusDays } from '../../../format/office-time.js'
import classes from '../deciding/deciding.module.css'
import { typedAmount } from '../deciding/typed-amount.js'
import { useAct } from '../deciding/use-act.js'
import { DESPITE_BLAME, despiteBlameIn, WrittenDialog } from '../deciding/written-dialog.js'
import { OptionFields } from './option-fields.js'

interface OfferDialogProps {
  readonly complaint: ComplaintFileFragment
  /** Whether an offer waits for an answer, whose place this one takes. */
  readonly replaces: boolean
  readonly onClose: () => void
}

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const MINIMUM = 2
const optionFields = letters.flatMap((_, place) =>
  (['remedy', 'description', 'amountInCents'] as const).map((name) => `options.${place}.${name}` as const),
)
const fields = [...optionFields, 'options', 'defaultKey', 'answerBy', DESPITE_BLAME] as const

/** Two to six solutions to choose from, until a day, and which of them holds without an answer (KP-6). */
export function OfferDialog({ complaint, replaces, onClose }: OfferDialogProps) {
  const t = useTranslations('correspondence.offers')
  const words = useTranslations('deciding.form')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(fields, { done: t('done'), onClose })
  const [rows, setRows] = useState<readonly number[]>([0, 1])
  const [answerBy, setAnswerBy] = useState<string | null>(null)
  const send = (typed: Typed) => {
    const options = rows.map((_, place) => {
      const amount = typed(`options.${place}.amountInCents`).trim()
      const amountInCents = amount === '' ? null : typedAmount(amount)
      return {
        remedy: typed(`options.${place}.remedy`) as RemedyKind,
        description: typed(`options.${place}.description`),
        amountInCents,
        isBad: amount !== '' && amountInCents === null,
      }
    })
    const missing: Partial<Record<(typeof fields)[number], string | false>> = {
      answerBy: !answerBy && words('required'),
    }
    options.forEach(({ remedy, description, isBad }, place) => {
      missing[`options.${place}.remedy` as (typeof fields)[number]] = !remedy && words('required')
      missing[`options.${place}.description` as (typeof fields)[number]] =
        !description.trim() && words('required')
      missing[`options.${place}.amountInCents` as (typeof fields)[number]] = isBad && words('amountBad')
    })
    if (faults.refuse(missing) || !answerBy) return
    carryOut(() =>
      act(OfferRemediesDocument, {
        options: options.map(({ isBad: _, ...option }) => option),
        defaultKey: typed('defaultKey') || null,
        answerBy,
        ...despiteBlameIn(typed),
      }),
    )
  }
  return (
    <WrittenDialog title={t('act')} act={t('act')} faults={faults} onClose={onClose} onSend={send}>
      <p>{t('text')}</p>
      {replaces && <FormNotice tone="warn">{t('replaces')}</FormNotice>}
      {faults.faultOf('options') && <FormNotice tone="danger">{faults.faultOf('options')}</FormNotice>}
      {rows.map((row, place) => (
        <OptionFields
          key={row}
          letter={letters[place] ?? ''}
          place={place}
          faultOf={(name) => faults.faultOf(`options.${place}.${name}` as (typeof fields)[number])}
          onRemove={
            rows.length > MINIMUM ? () => setRows((now) => now.filter((one) => one !== row)) : undefined
          }
        />
      ))}
      {rows.length < letters.length && (
        <div className={classes.buttons}>
          <Button
            size="xs"
            variant="default"
            onClick={() => setRows((now) => [...now, Math.max(...now) + 1])}
          >
            {t('add')}
          </Button>
        </div>
      )}
      <div className={classes.pair}>
        <DayField
          required
          label={t('answerBy')}
          value={answerBy}
          onChange={setAnswerBy}
          earliest={plusDays(officeTime(nowInMilliseconds()).on, 1)}
          error={faults.faultOf('answerBy')}
        />
        <NativeSelect
          name="defaultKey"
          label={t('defaultKey')}
          data={[
            { value: '', label: t('defaultNone') },
            ...rows.map((_, place) => ({
              value: letters[place] ?? '',
              label: t('option', { letter: letters[place] ?? '' }),
            })),
          ]}
          error={faults.faultOf('defaultKey')}
        />
      </div>
    </WrittenDialog>
  )
}
