import { useMutation } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { MarkNotificationReadDocument, type NotificationRowFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './notifications.module.css'

interface NotificationEntryProps {
  readonly notification: NotificationRowFragment
  readonly onGo: () => void
}

/** One thing that the reader is told; to follow it is to have read it. */
export function NotificationEntry({ notification, onGo }: NotificationEntryProps) {
  const t = useTranslations('notifications')
  const words = useTranslations('graph')
  const locale = useLocale()
  const [mark] = useMutation(MarkNotificationReadDocument)
  const { id, kind, at, readAt, complaintNumber, subject, by, clock, dueAt } = notification
  const follow = () => {
    // Unread is what it stays when this does not arrive.
    if (!readAt) mark({ variables: { input: { notificationId: id } } }).catch(() => {})
    onGo()
  }
  const why = t(`kind.${kind}`, {
    name: by?.name ?? '',
    clock: clock ? words(`clock.${clock}`) : '',
    due: dueAt ? formatMoment(dueAt, locale, 'short') : '',
  })
  const told = (
    <>
      <span className={classes.why}>
        {!readAt && <i aria-hidden />}
        {!readAt && <span className="hidden-text">{t('unread')}: </span>}
        {why}
      </span>
      <span className={classes.quiet}>{[complaintNumber, subject].filter(Boolean).join(' · ')}</span>
      <time className={classes.quiet} dateTime={at}>
        {formatMoment(at, locale, 'short')}
      </time>
    </>
  )
  return (
    <li data-unread={!readAt || undefined}>
      {complaintNumber ? (
        <Link to="/complaints/$number" params={{ number: complaintNumber }} onClick={follow}>
          {told}
        </Link>
      ) : (
        <Link to="/safety-signals" search={{ state: ['OPEN'] }} onClick={follow}>
          {told}
        </Link>
      )}
    </li>
  )
}
