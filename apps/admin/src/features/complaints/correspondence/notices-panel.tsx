import { IconMessageReply } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Tag } from '../../../components/tag.js'
import classes from '../deciding/deciding.module.css'
import { useCorrespondence } from './use-correspondence.js'

/** What was told along the way, and why it is serious or not, in the words that were used; the latest first. */
export function NoticesPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('correspondence.notices')
  const severities = useTranslations('graph.severity')
  const locale = useLocale()
  const found = useCorrespondence(complaint)
  if (found === undefined) return null
  const day = (on: string) => formatDay(on, locale, 'short')
  const notices = [
    ...found.delayNotices.map(({ reason, answerOn, moved, announcedAt, announcedBy }) => ({
      title: t('delay', { day: day(answerOn) }),
      tag: moved ? undefined : t('late'),
      text: reason,
      at: announcedAt,
      by: announcedBy,
    })),
    ...found.holdingReplies.map(({ text, answerOn, sentAt, sentBy }) => ({
      title: t('holding', { day: day(answerOn) }),
      tag: undefined,
      text,
      at: sentAt,
      by: sentBy,
    })),
    ...found.severityAssessments.map(({ severity, reason, assessedAt, assessedBy }) => ({
      title: t('severity', { severity: severities(severity) }),
      tag: undefined,
      text: reason,
      at: assessedAt,
      by: assessedBy,
    })),
  ].toSorted((one, other) => other.at.localeCompare(one.at))
  if (notices.length === 0) return null
  return (
    <Panel title={t('title')} icon={<IconMessageReply aria-hidden />} aside={notices.length}>
      <ul className={classes.parts}>
        {notices.map(({ title, tag, text, at, by }) => (
          <li key={`${at} ${title}`} className={classes.part}>
            <div className={classes.head}>
              <h3>{title}</h3>
              {tag && <Tag tone="danger">{tag}</Tag>}
            </div>
            <p>{text}</p>
            <p className={classes.quiet}>
              {by.name} · <time dateTime={at}>{formatMoment(at, locale, 'short')}</time>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
