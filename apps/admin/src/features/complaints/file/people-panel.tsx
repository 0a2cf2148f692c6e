import { IconAlertTriangle, IconCircleCheck, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment, formatTelephone } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { Person } from '../../../components/person.js'
import classes from './people-panel.module.css'

/** Who complained, who handles it and who received it. */
export function PeoplePanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('complaints.file')
  const locale = useLocale()
  const { handler, receiver, assignedAt, assignmentConfirmedAt } = complaint
  const moment = (at: string) => formatMoment(at, locale, 'short')
  return (
    <Panel title={t('people')}>
      <div className={classes.people}>
        <ComplainantCard complainant={complaint.complainant} />
        <div>
          <h3>{t('handlerTitle')}</h3>
          {handler ? (
            <>
              <Link to="/handlers/$id" params={{ id: handler.id }} className={classes.person}>
                <Person person={handler} />
              </Link>
              <p className={classes.small}>{handler.function}</p>
              {assignedAt && <p className={classes.small}>{t('assignedAt', { at: moment(assignedAt) })}</p>}
              {assignmentConfirmedAt ? (
                <p className={classes.check} data-ok>
                  <IconCircleCheck aria-hidden />
                  {t('assignmentConfirmed', { at: moment(assignmentConfirmedAt) })}
                </p>
              ) : (
                <p className={classes.check}>
                  <IconAlertTriangle aria-hidden />
                  {t('assignmentOpen')}
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
      </div>
    </Panel>
  )
}

function ComplainantCard({ complainant }: Pick<ComplaintFileFragment, 'complainant'>) {
  const t = useTranslations('complaints.file')
  const countries = useTranslations('graph.country')
  const locale = useLocale()
  const { name, address, telephone, email, checkedAt, checkedBy } = complainant
  const at = checkedAt ? formatMoment(checkedAt, locale, 'short') : ''
  return (
    <div>
      <h3>{t('complainant')}</h3>
      <p className={classes.name}>{name}</p>
      <ul className={classes.reach}>
        {telephone && (
          <li>
            <IconPhone aria-hidden />
            <a href={`tel:${telephone}`}>{formatTelephone(telephone)}</a>
          </li>
        )}
        {email && (
          <li>
            <IconMail aria-hidden />
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        <li>
          <IconMapPin aria-hidden />
          {address ? (
            <address>
              {address.street} {address.houseNumber}
              <br />
              {address.postcode} {address.town}
              {address.country !== 'NL' && (
                <>
                  <br />
                  {countries(address.country)}
                </>
              )}
            </address>
          ) : (
            t('noAddress')
          )}
        </li>
      </ul>
      {checkedAt ? (
        <p className={classes.check} data-ok>
          <IconCircleCheck aria-hidden />
          {checkedBy ? t('checked', { name: checkedBy.name, at }) : t('checkedUnknown', { at })}
        </p>
      ) : (
        <p className={classes.check}>
          <IconAlertTriangle aria-hidden />
          {t('unchecked')}
        </p>
      )}
    </div>
  )
}
