import { Button } from '@mantine/core'
import { type ComplaintFileFragment, ConfirmVerdictDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useFormFaults } from '../../../components/form/index.js'
import { FormNotice } from '../../../components/form-notice.js'
import { Tag } from '../../../components/tag.js'
import { say } from '../../../components/toasts/index.js'
import classes from './deciding.module.css'
import { AnswerDialog, RejectDialog } from './text-dialogs.js'
import { useAct } from './use-act.js'
import { type Part, VerdictDialog } from './verdict-dialog.js'

interface PartEntryProps {
  readonly complaint: ComplaintFileFragment
  readonly part: Part
  /** Of the present round; earlier ones are only read. */
  readonly current: boolean
}

/** One of the things that it is about: what was found, what the complainant gets and reads, and what can be done. */
export function PartEntry({ complaint, part, current }: PartEntryProps) {
  const t = useTranslations('deciding')
  const words = useTranslations('graph')
  const locale = useLocale()
  const [open, setOpen] = useState<'judge' | 'reject' | 'reply'>()
  const faults = useFormFaults([])
  const act = useAct(complaint)
  const allows = (action: ComplaintFileFragment['allowedActions'][number]) =>
    current && complaint.allowedActions.includes(action)
  const waits =
    part.needs !== null && part.needs !== 'NOBODY' && part.confirmedBy === null ? part.needs : null
  const close = () => setOpen(undefined)
  const agree = async () => {
    const agreed = await faults.attempt(() => act(ConfirmVerdictDocument, { part: part.number }))
    if (agreed) say('good', t('agree.done'))
  }
  const euros = (cents: number) =>
    (cents / 100).toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' })
  return (
    <li className={classes.part}>
      <div className={classes.head}>
        <h3>{t('part', { number: String(part.number) })}</h3>
        <div className={classes.tags}>
          {part.verdict ? (
            <Tag
              tone={part.verdict === 'FOUNDED' ? 'good' : part.verdict === 'DOUBTFUL' ? 'warn' : 'neutral'}
            >
              {words(`verdict.${part.verdict}`)}
              {part.honesty ? `, ${t(`honesty.${part.honesty}`)}` : ''}
            </Tag>
          ) : (
            <Tag tone="neutral">{t('noVerdict')}</Tag>
          )}
          {part.remedy && (
            <Tag tone="info">
              {t(`remedy.${part.remedy}`)}
              {part.amountInCents === null ? '' : ` ${euros(part.amountInCents)}`}
            </Tag>
          )}
          {waits && <Tag tone="warn">{t(`waits.${waits}`)}</Tag>}
        </div>
      </div>
      <p>{part.description}</p>
      {!current && <p className={classes.quiet}>{t('earlierRound', { round: String(part.round) })}</p>}
      {part.returnedReason && part.returnedBy && (
        <FormNotice tone="warn">
          {t('returned', { name: part.returnedBy.name, reason: part.returnedReason })}
        </FormNotice>
      )}
      {(['explanation', 'whyNotRepaired', 'whyOutsideBand'] as const).map((name) =>
        part[name] ? (
          <div key={name}>
            <span className={classes.quiet}>{t(name)}</span>
            <p>{part[name]}</p>
          </div>
        ) : null,
      )}
      {part.judgedBy && (
        <p className={classes.quiet}>
          {t('judgedBy', { name: part.judgedBy.name })}
          {part.confirmedBy ? `. ${t('confirmedBy', { name: part.confirmedBy.name })}` : ''}
        </p>
      )}
      <div>
        <span className={classes.quiet}>{t('answer')}</span>
        <p>{part.answer ?? t('noAnswer')}</p>
      </div>
      {(faults.told ?? faults.conflict) && (
        <FormNotice tone="danger">{faults.told ?? faults.conflict}</FormNotice>
      )}
      <div className={classes.buttons}>
        {allows('RECORD_VERDICT') && (
          <Button size="xs" variant="default" onClick={() => setOpen('judge')}>
            {t(part.verdict ? 'judge.again' : 'judge.act')}
          </Button>
        )}
        {allows('ANSWER_PART') && (
          <Button size="xs" variant="default" onClick={() => setOpen('reply')}>
            {t(part.answer ? 'reply.again' : 'reply.act')}
          </Button>
        )}
        {waits && allows('CONFIRM_VERDICT') && (
          <Button size="xs" loading={faults.sending} onClick={() => void agree()}>
            {t('agree.act')}
          </Button>
        )}
        {waits && allows('REJECT_VERDICT') && (
          <Button size="xs" variant="default" onClick={() => setOpen('reject')}>
            {t('reject.act')}
          </Button>
        )}
      </div>
      {open === 'judge' && <VerdictDialog complaint={complaint} part={part} onClose={close} />}
      {open === 'reply' && (
        <AnswerDialog complaint={complaint} part={part.number} present={part.answer ?? ''} onClose={close} />
      )}
      {open === 'reject' && <RejectDialog complaint={complaint} part={part.number} onClose={close} />}
    </li>
  )
}
