import { useQuery, useSubscription } from '@apollo/client/react'
import { UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBell } from '@tabler/icons-react'
import { NotificationsChangedDocument, UnreadNotificationsDocument } from '@waarborg/schema/first'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Dropdown } from '../../components/dropdown.js'
import { lazyPart } from '../../components/lazy-part.js'
import { useMay } from '../../graph/use-may.js'
import { withAllWords } from '../words/words-provider.js'
import classes from './notification-bell.module.css'

const NotificationList = lazyPart(
  () => withAllWords(() => import('../../features/notifications/index.js')),
  'NotificationList',
)

const COUNTED_TO = 100

/** How much is unread of what the reader is told, live; opens it. */
export function NotificationBell() {
  const t = useTranslations('shell.notifications')
  const skip = !useMay()('COMPLAINTS_READ')
  const [opened, { close, toggle }] = useDisclosure(false)
  const { data } = useQuery(UnreadNotificationsDocument, { skip })
  useSubscription(NotificationsChangedDocument, {
    skip,
    ignoreResults: true,
    onData: ({ client, data: { data: heard } }) => {
      if (!heard) return
      const { unread: unreadNotifications } = heard.notificationsChanged
      client.writeQuery({ query: UnreadNotificationsDocument, data: { unreadNotifications } })
    },
  })
  if (skip) return null
  const unread = data?.unreadNotifications ?? 0
  const shown = unread >= COUNTED_TO ? `${COUNTED_TO - 1}+` : String(unread)
  return (
    <Dropdown
      name={t('name')}
      opened={opened}
      onClose={close}
      button={(open) => (
        <UnstyledButton
          {...open}
          className={classes.bell ?? ''}
          aria-label={t('open', { count: unread, shown })}
          onClick={toggle}
        >
          <IconBell aria-hidden />
          {unread > 0 && <span aria-hidden>{shown}</span>}
        </UnstyledButton>
      )}
    >
      <Suspense>
        <NotificationList unread={unread} onGo={close} />
      </Suspense>
    </Dropdown>
  )
}
