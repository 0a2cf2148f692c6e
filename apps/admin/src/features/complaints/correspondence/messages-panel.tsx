import { Button } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import classes from '../deciding/deciding.module.css'
import own from './correspondence.module.css'
import { useCorrespondence } from './use-correspondence.js'

const SHOWN_AT_FIRST = 4

/** What waits to be sent about it: what, to whom and since when; the latest first. */
export function MessagesPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('correspondence.messages')
  const locale = useLocale()
  const [all, setAll] = useState(false)
  const found = useCorrespondence(complaint)
  if (found === undefined) return null
  const messages = found.messages.toReversed()
  return (
    <Panel title={t('title')} icon={<IconMailForward aria-hidden />} aside={messages.length || undefined}>
      {messages.length === 0 ? (
        <p className={classes.quiet}>{t('none')}</p>
      ) : (
        <ul className={own.messages}>
          {messages
            .slice(0, all ? undefined : SHOWN_AT_FIRST)
            .map(({ kind, to, handler, owedAt, summary }) => (
              <li key={`${owedAt} ${kind} ${to} ${handler?.id}`}>
                <strong>{t(`kind.${kind}`)}</strong>
                <p>{summary}</p>
                <p className={classes.quiet}>
                  {t('to', { who: handler?.name ?? t(`addressee.${to}`) })} ·{' '}
                  <time dateTime={owedAt}>{t('since', { at: formatMoment(owedAt, locale, 'short') })}</time>
                </p>
              </li>
            ))}
        </ul>
      )}
      {messages.length > SHOWN_AT_FIRST && !all && (
        <Button size="xs" variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('all', { count: messages.length })}
        </Button>
      )}
    </Panel>
  )
}
