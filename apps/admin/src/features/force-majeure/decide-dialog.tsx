import { useQuery } from '@apollo/client/react'
import { NativeSelect, Textarea } from '@mantine/core'
import { ConfirmForceMajeureDocument, DeclineForceMajeureDocument } from '@waarborg/schema'
import { ViewerDocument } from '@waarborg/schema/first'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../components/act-dialog.js'
import { usePreview } from '../../components/points-effect/index.js'
import { useDialog } from '../../components/use-dialog.js'
import type { ForceMajeureDialogProps } from './force-majeure-dialog.js'
import { ForceMajeureFacts } from './force-majeure-facts.js'
import { useForceMajeureAct } from './use-force-majeure-act.js'
import { WithdrawalPart } from './withdrawal-part.js'

const choices = ['CONFIRM', 'DECLINE'] as const

/** What the second person decides, with what it withdraws now; who recorded it can take it back. */
export function DecideDialog({ window, onClose }: ForceMajeureDialogProps) {
  const t = useTranslations('forceMajeure.decide')
  const me = useQuery(ViewerDocument).data?.viewer?.handler?.id
  const isOwn = window.recordedBy.id === me
  const [chosen, setChosen] = useState<(typeof choices)[number]>('CONFIRM')
  const confirms = !isOwn && chosen === 'CONFIRM'
  const named = { forceMajeureId: window.id, expectedVersion: window.version }
  const preview = usePreview(ConfirmForceMajeureDocument, isOwn ? null : { ...named, dryRun: true })
  const act = useForceMajeureAct()
  const { faults, carryOut } = useDialog(['reason'], {
    done: confirms ? t('confirmed') : t('declined'),
    onClose,
  })
  return (
    <ActDialog
      title={t('title')}
      act={isOwn ? t('takeBack') : t(chosen)}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(() =>
          confirms
            ? act(ConfirmForceMajeureDocument, { ...named, dryRun: false })
            : act(DeclineForceMajeureDocument, { ...named, reason: typed('reason') }),
        )
      }
    >
      <ForceMajeureFacts window={window} />
      {isOwn ? (
        <p>{t('own')}</p>
      ) : (
        <NativeSelect
          label={t('choice')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value as (typeof choices)[number])}
          data={choices.map((value) => ({ value, label: t(value) }))}
          data-autofocus
        />
      )}
      {confirms ? (
        <WithdrawalPart withdrawal={preview} unknown={t('unknown')} proposes={false} />
      ) : (
        <Textarea
          name="reason"
          label={t('reason')}
          autosize
          minRows={2}
          maxLength={2_000}
          error={faults.faultOf('reason')}
          aria-required
        />
      )}
    </ActDialog>
  )
}
