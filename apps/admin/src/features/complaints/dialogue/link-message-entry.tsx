import type { LinkMessagesOfComplaintFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import classes from './dialogue.module.css'

type LinkMessage = LinkMessagesOfComplaintFragment['linkMessages'][number]

/** One message, literally as it was written, with who wrote it and whether it was read. */
export function LinkMessageEntry({ message }: { message: LinkMessage }) {
  const t = useTranslations('dialogue')
  const locale = useLocale()
  const { writer, writtenAt, text, readAt, readBy } = message
  const isUnread = writer === null && readAt === null
  const short = (at: string) => formatMoment(at, locale, 'short')
  return (
    <li data-ours={writer !== null || undefined} data-unread={isUnread || undefined}>
      <p className={classes.by}>
        <strong>{writer?.name ?? t('complainant')}</strong>
        <time dateTime={writtenAt}>{short(writtenAt)}</time>
        {isUnread && <Tag tone="warn">{t('new')}</Tag>}
      </p>
      <p className={classes.text}>{text}</p>
      {readAt && readBy && (
        <p className={classes.quiet}>{t('readBy', { name: readBy.name, at: short(readAt) })}</p>
      )}
    </li>
  )
}
