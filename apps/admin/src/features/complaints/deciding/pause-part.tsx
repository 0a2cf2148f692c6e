import { Button } from '@mantine/core'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import classes from './deciding.module.css'
import { PauseDialog, ResumeDialog } from './pause-dialogs.js'

interface PausePartProps {
  readonly complaint: ComplaintFileFragment
  /** The number of the agreement; null for the day agreed for the answer. */
  readonly agreement: number | null
}

/** Lets what was agreed stand still and run on, and says since when and why it stands still. */
export function PausePart({ complaint, agreement }: PausePartProps) {
  const t = useTranslations('deciding.pause')
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
  const clock = complaint.clocks.find(
    ({ kind, stoppedAt, agreement: number }) =>
      stoppedAt === null &&
      number === agreement &&
      kind === (agreement === null ? 'AGREED_DEADLINE' : 'AGREEMENT'),
  )
  if (clock === undefined) return null
  const standing = clock.pauses.find(({ resumedAt }) => resumedAt === null)
  const act = standing ? 'RESUME_CLOCK' : 'PAUSE_CLOCK'
  const isOffered = complaint.allowedActions.includes(act) && (standing || clock.state === 'RUNNING')
  const Dialog = standing ? ResumeDialog : PauseDialog
  const what = agreement === null ? 'answer' : 'agreement'
  return (
    <>
      {standing && (
        <p className={classes.quiet}>
          {t(`${what}.since`, {
            at: formatMoment(standing.pausedAt, locale, 'short'),
            reason: standing.reason,
          })}
        </p>
      )}
      {isOffered && (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {t(`${what}.${act}`)}
        </Button>
      )}
      {isOpen && <Dialog complaint={complaint} agreement={agreement} onClose={() => setOpen(false)} />}
    </>
  )
}
