import { IconMessages } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { AnswerForm } from './answer-form.js'
import classes from './dialogue.module.css'
import { LinkMessageEntry } from './link-message-entry.js'
import { ReadButton } from './read-button.js'
import { useLinkMessages } from './use-link-messages.js'

/** What the complainant and the office write to each other on the follow page; what is unread is marked. Live. */
export function DialoguePanel({ complaint }: { complaint: Pick<ComplaintFileFragment, 'id' | 'number'> }) {
  const t = useTranslations('dialogue')
  const { found, error, refetch } = useLinkMessages(complaint.number)
  const messages = found?.linkMessages ?? []
  const unread = messages.filter(({ writer, readAt }) => writer === null && readAt === null).length
  const mayWrite = found?.allowedActions.includes('WRITE_MESSAGE') ?? false
  return (
    <Panel
      title={t('title')}
      icon={<IconMessages aria-hidden />}
      aside={unread > 0 ? <strong className={classes.unread}>{t('unread', { count: unread })}</strong> : null}
    >
      {error && <FailureNotice error={error} onRetry={refetch} />}
      {!found && !error && <RowSkeletons rows={3} />}
      {found && messages.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      {messages.length > 0 && (
        <ul className={classes.messages}>
          {messages.map((message) => (
            <LinkMessageEntry key={message.id} message={message} />
          ))}
        </ul>
      )}
      {mayWrite && unread > 0 && <ReadButton complaintId={complaint.id} />}
      {mayWrite && <AnswerForm complaintId={complaint.id} />}
    </Panel>
  )
}
