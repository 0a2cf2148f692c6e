import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Person } from '../../../components/person.js'
import { CheckPart } from '../checking/check-part.js'
import { ComplainantCard } from './complainant-card.js'
import { ConcernsPart } from './concerns-part.js'
import classes from './people-panel.module.css'

/** Who complained, who handles it, who received it, and which colleague it is about. */
export function PeoplePanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('file')
  const locale = useLocale()
  const { handler, substitutesFor, receiver, assignedAt, assignmentConfirmedAt, unconfirmedToldAt } =
    complaint
  const moment = (at: string) => formatMoment(at, locale, 'short')
  return (
    <Panel title={t('people')}>
      <div className={classes.people}>
        <div>
          <ComplainantCard complainant={complaint.complainant} />
          <CheckPart complaint={complaint} />
        </div>
        <div>
          <h3>{t('handlerTitle')}</h3>
          {handler ? (
            <>
              <Link to="/handlers/$id" params={{ id: handler.id }} className={classes.person}>
                <Person person={handler} />
              </Link>
              <p className={classes.small}>{handler.function}</p>
              {substitutesFor && (
                <p className={classes.small}>{t('substitutesFor', { name: substitutesFor.name })}</p>
              )}
              {assignedAt && <p className={classes.small}>{t('assignedAt', { at: moment(assignedAt) })}</p>}
              {assignmentConfirmedAt ? (
                <p className={classes.check} data-ok>
                  <IconCircleCheck aria-hidden />
                  {t('assignmentConfirmed', { at: moment(assignmentConfirmedAt) })}
                </p>
              ) : (
                <p className={classes.check}>
                  <IconAlertTriangle aria-hidden />
                  {unconfirmedToldAt
                    ? t('unconfirmedTold', { at: moment(unconfirmedToldAt) })
                    : t('assignmentOpen')}
                </p>
              )}
            </>
          ) : (
            <p className={classes.check}>
              <IconAlertTriangle aria-hidden />
              {t('handlerNone')}
            </p>
          )}
        </div>
        <div>
          <h3>{t('receiver')}</h3>
          {receiver ? (
            <>
              <Link to="/handlers/$id" params={{ id: receiver.id }} className={classes.person}>
                <Person person={receiver} />
              </Link>
              <p className={classes.small}>{receiver.function}</p>
            </>
          ) : (
            <p className={classes.small}>{t('receiverNone')}</p>
          )}
        </div>
        <ConcernsPart complaint={complaint} />
      </div>
    </Panel>
  )
}
