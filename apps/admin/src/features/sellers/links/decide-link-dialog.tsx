import { useQuery } from '@apollo/client/react'
import { NativeSelect, Textarea } from '@mantine/core'
import {
  ConfirmTraderLinkDocument,
  DeclineTraderLinkDocument,
  type TraderLinkFactsFragment,
} from '@waarborg/schema'
import { ViewerDocument } from '@waarborg/schema/first'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { PreviewPart, usePreview } from '../../../components/points-effect/index.js'
import { useDialog } from '../../../components/use-dialog.js'
import { useLinkAct } from './use-link-act.js'

export interface LinkDialogProps {
  readonly link: Pick<TraderLinkFactsFragment, 'id' | 'version' | 'foundBy'>
  readonly onClose: () => void
}

const choices = ['CONFIRM', 'DECLINE'] as const

/** What the second person decides on a link, with what it would do; who found it can take it back. */
export function DecideLinkDialog({ link, onClose }: LinkDialogProps) {
  const t = useTranslations('sellerLinks.second')
  const me = useQuery(ViewerDocument).data?.viewer?.handler?.id
  const isOwn = link.foundBy.id === me
  const [chosen, setChosen] = useState<(typeof choices)[number]>('CONFIRM')
  const confirms = !isOwn && chosen === 'CONFIRM'
  const named = { linkId: link.id, expectedVersion: link.version }
  const preview = usePreview(ConfirmTraderLinkDocument, isOwn ? null : { ...named, dryRun: true })
  const act = useLinkAct()
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
            ? act(ConfirmTraderLinkDocument, { ...named, dryRun: false })
            : act(DeclineTraderLinkDocument, { ...named, reason: typed('reason') }),
        )
      }
    >
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
        <PreviewPart preview={preview} unknown={t('unknown')} />
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
