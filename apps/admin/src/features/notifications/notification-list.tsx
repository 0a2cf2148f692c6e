import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Switch } from '@mantine/core'
import { MarkAllNotificationsReadDocument, NotificationsDocument } from '@waarborg/schema'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../components/failure-notice.js'
import { useToldFailure } from '../../components/form/index.js'
import { RowSkeletons } from '../../components/list/index.js'
import { say } from '../../components/toasts/index.js'
import { NotificationEntry } from './notification-entry.js'
import classes from './notifications.module.css'

interface NotificationListProps {
  /** How many are unread; when that changes, the list is asked again. */
  readonly unread: number
  /** Told when somebody goes to what a notification is about. */
  readonly onGo: () => void
}

const SHOWN = 15
const AT_MOST = 100

/** What the reader is told, the newest first; unread ones alone, as long as that is asked. */
export function NotificationList({ unread, onGo }: NotificationListProps) {
  const t = useTranslations('notifications')
  const told = useToldFailure()
  const [isUnreadOnly, setUnreadOnly] = useState(false)
  const [first, setFirst] = useState(SHOWN)
  const { data, previousData, error, refetch } = useQuery(NotificationsDocument, {
    variables: { first, filter: isUnreadOnly ? { unread: true } : {} },
    fetchPolicy: 'cache-and-network',
  })
  const [markAll, { loading }] = useMutation(MarkAllNotificationsReadDocument)
  const known = useRef(unread)
  useEffect(() => {
    if (known.current !== unread) void refetch()
    known.current = unread
  }, [unread, refetch])

  const found = (data ?? previousData)?.notifications
  const readAll = () =>
    markAll()
      .then(() => refetch())
      .catch((fault) => say('danger', told(fault)))
  return (
    <div className={classes.notifications}>
      <div className={classes.head}>
        <Switch
          size="xs"
          label={t('unreadOnly')}
          checked={isUnreadOnly}
          onChange={({ currentTarget }) => setUnreadOnly(currentTarget.checked)}
        />
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={unread === 0}
          loading={loading}
          onClick={() => void readAll()}
        >
          {t('readAll')}
        </Button>
      </div>
      {!found && error && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!found && !error && <RowSkeletons rows={3} />}
      {found?.nodes.length === 0 && (
        <p className={classes.quiet}>{t(isUnreadOnly ? 'noneUnread' : 'none')}</p>
      )}
      {found && found.nodes.length > 0 && (
        <ul className={classes.list}>
          {found.nodes.map((notification) => (
            <NotificationEntry key={notification.id} notification={notification} onGo={onGo} />
          ))}
        </ul>
      )}
      {found?.pageInfo.hasNextPage && first < AT_MOST && (
        <Button variant="subtle" size="xs" onClick={() => setFirst(Math.min(first + 25, AT_MOST))}>
          {t('more')}
        </Button>
      )}
    </div>
  )
}
