import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import type { ComplaintAction, ComplaintFileFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Tag } from '../../../components/tag.js'
import { AgreementDialog, SettleDialog } from './agreement-dialogs.js'
import classes from './deciding.module.css'
import { DelayDialog, HoldingReplyDialog } from './delay-dialogs.js'
import { PausePart } from './pause-part.js'
import { ReadingDialog, SeverityDialog } from './severity-dialogs.js'
import { useAgreements } from './use-agreements.js'

const acts = {
  ADD_AGREEMENT: 'agreement.act',
  ANNOUNCE_DELAY: 'delay.act',
  ASK_DELAY: 'askDelay.act',
  RECORD_HOLDING_REPLY: 'holding.act',
  CONFIRM_READING: 'reading.act',
  ASSESS_SEVERITY: 'severity.act',
} as const satisfies Partial<Record<ComplaintAction, string>>
type Act = keyof typeof acts
type Open = Act | { readonly settle: number; readonly as: 'done' | 'lapsed' }

/** What was promised to the complainant and by when, and what else moves its dates; only what the server allows now. */
export function PromisesPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('deciding')
  const locale = useLocale()
  const agreements = useAgreements(complaint)
  const [open, setOpen] = useState<Open>()
  const allows = (act: ComplaintAction) => complaint.allowedActions.includes(act)
  const offered = (Object.keys(acts) as Act[]).filter(allows)
  if (agreements.length === 0 && offered.length === 0) return null
  const close = () => setOpen(undefined)
  return (
    <Panel title={t('promises')} icon={<IconListCheck aria-hidden />} aside={agreements.length || undefined}>
      {agreements.length === 0 && <p className={classes.quiet}>{t('promisesNone')}</p>}
      <ul className={classes.parts}>
        {agreements.map(({ number, what, party, responsible, dueOn, state, settledNote }) => (
          <li key={number} className={classes.part}>
            <div className={classes.head}>
              <h3>{formatDay(dueOn, locale, 'short')}</h3>
              <Tag tone={state === 'OPEN' ? 'warn' : state === 'DONE' ? 'good' : 'neutral'}>
                {t(`agreement.state.${state}`)}
              </Tag>
            </div>
            <p>{what}</p>
            <p className={classes.quiet}>
              {t('agreement.who', { party: t(`agreement.party.${party}`), name: responsible.name })}
            </p>
            {settledNote && <p className={classes.quiet}>{settledNote}</p>}
            {state === 'OPEN' && (
              <div className={classes.buttons}>
                <PausePart complaint={complaint} agreement={number} />
                {allows('COMPLETE_AGREEMENT') && (
                  <Button size="xs" variant="default" onClick={() => setOpen({ settle: number, as: 'done' })}>
                    {t('agreement.done')}
                  </Button>
                )}
                {allows('LAPSE_AGREEMENT') && (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => setOpen({ settle: number, as: 'lapsed' })}
                  >
                    {t('agreement.lapse')}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <PausePart complaint={complaint} agreement={null} />
        {offered.map((act) => (
          <Button key={act} size="xs" variant="default" onClick={() => setOpen(act)}>
            {t(acts[act])}
          </Button>
        ))}
      </div>
      {open === 'ADD_AGREEMENT' && <AgreementDialog complaint={complaint} onClose={close} />}
      {open === 'ANNOUNCE_DELAY' && <DelayDialog complaint={complaint} onClose={close} />}
      {open === 'ASK_DELAY' && <DelayDialog asks complaint={complaint} onClose={close} />}
      {open === 'RECORD_HOLDING_REPLY' && <HoldingReplyDialog complaint={complaint} onClose={close} />}
      {open === 'CONFIRM_READING' && <ReadingDialog complaint={complaint} onClose={close} />}
      {open === 'ASSESS_SEVERITY' && <SeverityDialog complaint={complaint} onClose={close} />}
      {typeof open === 'object' && (
        <SettleDialog complaint={complaint} agreement={open.settle} as={open.as} onClose={close} />
      )}
    </Panel>
  )
}
