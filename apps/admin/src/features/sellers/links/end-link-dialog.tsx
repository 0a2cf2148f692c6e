import { Textarea } from '@mantine/core'
import { EndTraderLinkDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { PreviewPart, usePreview } from '../../../components/points-effect/index.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import type { LinkDialogProps } from './decide-link-dialog.js'
import { useLinkAct } from './use-link-act.js'

/** Numbers were related and no longer are: what is undone from that day on stands there before it is. */
export function EndLinkDialog({ link, onClose }: LinkDialogProps) {
  const t = useTranslations('sellerLinks.ending')
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [untilOn, setUntil] = useState<string | null>(today)
  const named = untilOn === null ? null : { linkId: link.id, expectedVersion: link.version, untilOn }
  const preview = usePreview(EndTraderLinkDocument, named && { ...named, reason: '–', dryRun: true })
  const act = useLinkAct()
  const { faults, carryOut } = useDialog(['untilOn', 'reason'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        if (faults.refuse({ untilOn: named === null && t('needed') }) || !named) return
        carryOut(() => act(EndTraderLinkDocument, { ...named, reason: typed('reason'), dryRun: false }))
      }}
    >
      <p>{t('text')}</p>
      <DayField
        label={t('untilOn')}
        description={t('untilHelp')}
        value={untilOn}
        onChange={setUntil}
        latest={today}
        required
        error={faults.faultOf('untilOn')}
      />
      <PreviewPart preview={preview} unknown={t('unknown')} />
      <Textarea
        name="reason"
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={2_000}
        error={faults.faultOf('reason')}
        aria-required
      />
    </ActDialog>
  )
}
