import { Radio } from '@mantine/core'
import { ChooseRemedyDocument, type ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActDialog } from '../../../components/act-dialog.js'
import { useDialog } from '../../../components/use-dialog.js'
import { useAct } from '../deciding/use-act.js'
import own from './correspondence.module.css'
import type { Offer } from './offer-entry.js'
import { useOptionText } from './use-option-text.js'

interface ChooseDialogProps {
  readonly complaint: ComplaintFileFragment
  readonly offer: Offer
  readonly onClose: () => void
}

/** What the complainant chose, as told by telephone or at the counter (KP-6). */
export function ChooseDialog({ complaint, offer, onClose }: ChooseDialogProps) {
  const t = useTranslations('correspondence.offers.choose')
  const act = useAct(complaint)
  const { faults, carryOut } = useDialog(['key'], { done: t('done'), onClose })
  const [key, setKey] = useState('')
  const { textOf, remedyOf } = useOptionText()
  return (
    <ActDialog
      title={t('title')}
      act={t('act')}
      faults={faults}
      onClose={onClose}
      onSend={() => {
        if (faults.refuse({ key: !key && t('none') })) return
        carryOut(() => act(ChooseRemedyDocument, { key }))
      }}
    >
      <p>{t('text')}</p>
      <Radio.Group label={t('label')} value={key} onChange={setKey} error={faults.faultOf('key')}>
        <div className={own.messages}>
          {offer.options.map((option) => (
            <Radio
              key={option.key}
              value={option.key}
              label={`${option.key}. ${textOf(option)}`}
              description={remedyOf(option)}
            />
          ))}
        </div>
      </Radio.Group>
    </ActDialog>
  )
}
