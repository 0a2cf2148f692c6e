import { Textarea } from '@mantine/core'
import { WithdrawTraderLinkDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { PreviewPart, usePreview } from '../../../components/points-effect/index.js'
import { useDialog } from '../../../components/use-dialog.js'
import type { LinkDialogProps } from './decide-link-dialog.js'
import { useLinkAct } from './use-link-act.js'

/** A link was wrong: what is undone with it stands there before it is. */
export function WithdrawLinkDialog({ link, onClose }: LinkDialogProps) {
  const t = useTranslations('sellerLinks.wrong')
  const named = { linkId: link.id, expectedVersion: link.version }
  const preview = usePreview(WithdrawTraderLinkDocument, { ...named, reason: '–', dryRun: true })
  const act = useLinkAct()
  const { faults, carryOut } = useDialog(['reason'], { done: t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) =>
        carryOut(() => act(WithdrawTraderLinkDocument, { ...named, reason: typed('reason'), dryRun: false }))
      }
    >
      <p>{t('text')}</p>
      <PreviewPart preview={preview} unknown={t('unknown')} />
      <Textarea
        name="reason"
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={2_000}
        error={faults.faultOf('reason')}
        data-autofocus
        aria-required
      />
    </ActDialog>
  )
}
