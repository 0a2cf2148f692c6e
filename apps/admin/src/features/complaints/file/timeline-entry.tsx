import type { TimelineLineFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './timeline-entry.module.css'

/** What happened, by whom and when; with a contact its report. */
export function TimelineEntry({ entry }: { entry: TimelineLineFragment }) {
  const t = useTranslations('timeline')
  const kinds = useTranslations('graph.contact')
  const clocks = useTranslations('graph.clock')
  const locale = useLocale()
  const { kind, at, actorKind, actor, handler, on, clock, contact, reason } = entry
  const facts = {
    handler: handler?.name ?? t('nobody'),
    kind: contact ? kinds(contact.kind) : '',
    clock: clock ? clocks(clock) : '',
    on: on ? formatDay(on, locale) : '',
  }
  const who = actor?.name ?? (actorKind === 'PUBLIC' ? t('public') : t('system'))
  return (
    <div className={classes.entry}>
      <p className={classes.line}>
        <strong>{t(kind, facts)}</strong>
        <span className={classes.by}>
          {t('by', { name: who })} ·{' '}
          <time dateTime={at} title={formatMoment(at, locale)}>
            {formatMoment(at, locale, 'short')}
          </time>
        </span>
      </p>
      {reason && (
        <div className={classes.contact}>
          <p className={classes.report}>{reason}</p>
        </div>
      )}
      {contact && kind !== 'DEADLINE_AGREED' && (
        <div className={classes.contact}>
          <p className={classes.report}>{contact.report}</p>
          <ul>
            {contact.managerConsulted && <li>{t('manager', { name: contact.managerConsulted.name })}</li>}
            {contact.mandate && <li>{t('mandate', { mandate: contact.mandate })}</li>}
            {contact.agreedDeadlineOn && (
              <li>{t('agreed', { on: formatDay(contact.agreedDeadlineOn, locale) })}</li>
            )}
          </ul>
        </div>
      )}
    </div>
  )
}
