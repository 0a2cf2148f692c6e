import { NumberInput, Radio, Stack, Textarea } from '@mantine/core'
import { DecideObjectionDocument, type DecideObjectionInput, type ObjectionResult } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { PreviewPart, usePreview } from '../../components/points-effect/index.js'
import { useDialog } from '../../components/use-dialog.js'
import type { ViolationDialogProps } from './decide-dialog.js'
import { useViolationAct } from './use-violation-act.js'

const results = ['MAINTAINED', 'LOWERED', 'WITHDRAWN'] as const satisfies readonly ObjectionResult[]

/** What somebody who had no part decides on an objection, with what it would do before it is done. */
export function RulingDialog({ violation, onClose }: ViolationDialogProps) {
  const t = useTranslations('violations.ruling')
  const act = useViolationAct(violation)
  const [result, setResult] = useState<ObjectionResult>('MAINTAINED')
  const [lowersTo, setLowersTo] = useState<number | string>('')
  const { faults, carryOut } = useDialog(['lowersTo', 'reasons'], { done: t('done'), onClose })
  const lower = result === 'LOWERED' && lowersTo !== '' ? Number(lowersTo) : null
  const ruling = { result, lowersTo: lower }
  const asked: DecideObjectionInput | null =
    result === 'LOWERED' && lower === null
      ? null
      : {
          violationId: violation.id,
          expectedVersion: violation.file?.version ?? 0,
          ...ruling,
          reasons: '–',
          dryRun: true,
        }
  const preview = usePreview(DecideObjectionDocument, asked)
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(() => act(DecideObjectionDocument, { ...ruling, reasons: typed('reasons'), dryRun: false }))
      }
    >
      <Radio.Group
        label={t('result')}
        value={result}
        onChange={(chosen) => setResult(chosen as ObjectionResult)}
      >
        <Stack gap="xs" mt="xs">
          {results.map((value) => (
            <Radio key={value} value={value} label={t(`results.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {result === 'LOWERED' && (
        <NumberInput
          label={t('lowersTo')}
          value={lowersTo}
          onChange={setLowersTo}
          min={0}
          allowDecimal={false}
          error={faults.faultOf('lowersTo')}
        />
      )}
      <PreviewPart preview={preview} unknown={t('unknown')} />
      <Textarea
        name="reasons"
        label={t('reasons')}
        autosize
        minRows={3}
        maxLength={5_000}
        error={faults.faultOf('reasons')}
      />
    </ActDialog>
  )
}
