import { NativeSelect, Textarea } from '@mantine/core'
import {
  type LinkConfidence,
  LinkTradersDocument,
  ProveSamePersonDocument,
  type TraderLinkKind,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { DayField } from '../../../components/day-field.js'
import { PreviewPart, usePreview } from '../../../components/points-effect/index.js'
import { useDialog } from '../../../components/use-dialog.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { officeTime } from '../../../format/office-time.js'
import type { OwnNumber } from './link-entry.js'
import classes from './links.module.css'
import { OtherNumberField } from './other-number-field.js'
import { useLinkAct } from './use-link-act.js'

interface FindLinkDialogProps {
  readonly sellerId: string
  readonly own: OwnNumber
  readonly onClose: () => void
}

const kinds = ['RELATED', 'SAME_PERSON'] as const satisfies readonly TraderLinkKind[]
const confidences = ['PROBABLE', 'CERTAIN'] as const satisfies readonly LinkConfidence[]

/** That this number and another belong together, with what it would do to each account before it is done. */
export function FindLinkDialog({ sellerId, own, onClose }: FindLinkDialogProps) {
  const t = useTranslations('sellerLinks.form')
  const names = useTranslations('sellerLinks')
  const [today] = useState(() => officeTime(nowInMilliseconds()).on)
  const [kind, setKind] = useState<TraderLinkKind>('RELATED')
  const [otherSellerId, setOther] = useState<string | null>(null)
  const [sinceOn, setSince] = useState<string | null>(today)
  const [untilOn, setUntil] = useState<string | null>(null)
  const [confidence, setConfidence] = useState<LinkConfidence>('PROBABLE')
  const isRelated = kind === 'RELATED'
  const pair = otherSellerId === null ? null : { sellerId, otherSellerId }
  const found = pair && sinceOn && { ...pair, sinceOn, untilOn, confidence }
  const looked = { evidence: '–', dryRun: true }
  const related = usePreview(LinkTradersDocument, isRelated && found ? { ...found, ...looked } : null)
  const proven = usePreview(ProveSamePersonDocument, !isRelated && pair ? { ...pair, ...looked } : null)
  const preview = isRelated ? related : proven
  const act = useLinkAct()
  const fields = ['otherSellerId', 'sinceOn', 'untilOn', 'evidence'] as const
  const proposes = preview?.needsSecondPerson === true
  const { faults, carryOut } = useDialog(fields, { done: proposes ? t('proposed') : t('done'), onClose })
  return (
    <ActDialog
      title={t('title')}
      act={proposes ? t('propose') : t('act')}
      faults={faults}
      onClose={onClose}
      onSend={(typed) => {
        const written = { evidence: typed('evidence'), dryRun: false }
        const missing = {
          otherSellerId: pair === null && t('needed'),
          sinceOn: isRelated && sinceOn === null && t('needed'),
          evidence: written.evidence.trim() === '' && t('needed'),
        }
        if (faults.refuse(missing) || pair === null) return
        if (!isRelated) return carryOut(() => act(ProveSamePersonDocument, { ...pair, ...written }))
        if (found) carryOut(() => act(LinkTradersDocument, { ...found, ...written }))
      }}
    >
      <OtherNumberField
        own={own}
        value={otherSellerId}
        onChange={setOther}
        error={faults.faultOf('otherSellerId')}
      />
      <NativeSelect
        label={t('kind')}
        description={t(`kindHelp.${kind}`)}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value as TraderLinkKind)}
        data={kinds.map((value) => ({ value, label: names(`kind.${value}`) }))}
      />
      {isRelated && (
        <div className={classes.pair}>
          <DayField
            label={t('sinceOn')}
            value={sinceOn}
            onChange={setSince}
            latest={today}
            required
            error={faults.faultOf('sinceOn')}
          />
          <DayField
            label={t('untilOn')}
            description={t('untilHelp')}
            value={untilOn}
            onChange={setUntil}
            latest={today}
            error={faults.faultOf('untilOn')}
          />
          <NativeSelect
            label={t('confidence')}
            value={confidence}
            onChange={({ currentTarget }) => setConfidence(currentTarget.value as LinkConfidence)}
            data={confidences.map((value) => ({ value, label: names(`confidence.${value}`) }))}
          />
        </div>
      )}
      <PreviewPart preview={preview} unknown={t('unknown')} />
      <Textarea
        name="evidence"
        label={t('evidence')}
        description={t('evidenceHelp')}
        autosize
        minRows={2}
        maxLength={2_000}
        error={faults.faultOf('evidence')}
        aria-required
      />
    </ActDialog>
  )
}
