import { Button } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import type { ComplaintAction, ComplaintFileFragment } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { useKeys } from '../../../components/keys/index.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import {
  AftercareDialog,
  ConfirmDeclineDialog,
  DeclineDialog,
  ReturnDialog,
  SendDialog,
} from './choice-dialogs.js'
import { CloseDialog } from './close-dialog.js'
import { ClosingsPart } from './closings-part.js'
import classes from './deciding.module.css'
import { PartEntry } from './part-entry.js'
import { AddPartDialog, WithdrawDialog } from './text-dialogs.js'
import { useDeciding } from './use-deciding.js'

const acts = {
  ADD_PART: 'add.act',
  SEND_DECISION: 'send.act',
  RETURN_DECISION: 'bounce.act',
  CLOSE: 'close.act',
  RECORD_AFTERCARE: 'aftercare.act',
  WITHDRAW: 'withdraw.act',
  DECLARE_NOT_ADMISSIBLE: 'decline.act',
  CONFIRM_NOT_ADMISSIBLE: 'confirmDecline.act',
} as const satisfies Partial<Record<ComplaintAction, string>>
type Act = keyof typeof acts

/** What the office finds, answers and sends, and how it ends; only what the server allows now is offered. */
export function DecidingPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('deciding')
  const { decision, error, retry } = useDeciding(complaint)
  const [open, setOpen] = useState<Act>()
  const declared = decision?.inadmissibility ?? null
  const offered = (Object.keys(acts) as Act[]).filter((act) => complaint.allowedActions.includes(act))
  useKeys(
    offered.includes('CLOSE')
      ? [{ keys: 'e', group: 'complaint', label: t('close.act'), run: () => setOpen('CLOSE') }]
      : [],
  )
  const close = () => setOpen(undefined)
  const isAnswered = decision?.parts.some(({ round }) => round === decision.round)
  const next: Act = isAnswered ? 'SEND_DECISION' : 'ADD_PART'
  if (error && !decision) return <FailureNotice error={error} onRetry={retry} />
  return (
    <Panel title={t('title')} icon={<IconScale aria-hidden />} aside={decision?.parts.length || undefined}>
      {decision === undefined ? (
        <RowSkeletons rows={3} />
      ) : (
        <>
          {decision.parts.length === 0 ? (
            <p className={classes.quiet}>{t('none')}</p>
          ) : (
            <ul className={classes.parts}>
              {decision.parts.map((part) => (
                <PartEntry
                  key={part.number}
                  complaint={complaint}
                  part={part}
                  current={part.round === decision.round}
                />
              ))}
            </ul>
          )}
          <ClosingsPart closings={decision.closings} />
          <div className={classes.buttons}>
            {offered.map((act) => (
              <Button
                key={act}
                size="xs"
                variant={act === next ? 'filled' : 'default'}
                onClick={() => setOpen(act)}
              >
                {t(acts[act])}
              </Button>
            ))}
          </div>
          {open === 'ADD_PART' && <AddPartDialog complaint={complaint} onClose={close} />}
          {open === 'SEND_DECISION' && <SendDialog complaint={complaint} onClose={close} />}
          {open === 'RETURN_DECISION' && <ReturnDialog complaint={complaint} onClose={close} />}
          {open === 'CLOSE' && (
            <CloseDialog complaint={complaint} blockers={decision.blockers} onClose={close} />
          )}
          {open === 'RECORD_AFTERCARE' && <AftercareDialog complaint={complaint} onClose={close} />}
          {open === 'WITHDRAW' && <WithdrawDialog complaint={complaint} onClose={close} />}
          {open === 'DECLARE_NOT_ADMISSIBLE' && <DeclineDialog complaint={complaint} onClose={close} />}
          {open === 'CONFIRM_NOT_ADMISSIBLE' && declared && (
            <ConfirmDeclineDialog complaint={complaint} declared={declared} onClose={close} />
          )}
        </>
      )}
    </Panel>
  )
}
