import { IconAlertTriangle, IconCircleCheck, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatMoment, formatTelephone } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './people-panel.module.css'

interface ComplainantCardProps extends Pick<ComplaintFileFragment, 'complainant'> {
  /** It is not worked on any more, so nothing has to be checked. */
  readonly settled?: boolean
}

/** Who complained, how to reach them, and whether that was checked; or that the source withheld it. */
export function ComplainantCard({ complainant, settled = false }: ComplainantCardProps) {
  const t = useTranslations('file')
  const shared = useTranslations('components')
  const countries = useTranslations('graph.country')
  const locale = useLocale()
  if (complainant === null)
    return (
      <div>
        <h3>{t('complainant')}</h3>
        <p className={classes.small}>{shared('withheld')}</p>
      </div>
    )
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
      ) : settled ? null : (
        <p className={classes.check}>
          <IconAlertTriangle aria-hidden />
          {t('unchecked')}
        </p>
      )}
    </div>
  )
}
