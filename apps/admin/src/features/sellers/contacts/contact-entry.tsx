import type { SellerContactFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import { ContactActs } from './contact-acts.js'
import type { ContactAct } from './contact-dialogs.js'
import classes from './contacts-panel.module.css'

interface ContactEntryProps {
  readonly contact: SellerContactFactsFragment
  readonly onAct: (act: ContactAct) => void
}

/** One person who speaks for a seller. */
export function ContactEntry({ contact, onAct }: ContactEntryProps) {
  const t = useTranslations('sellers.contacts')
  const locale = useLocale()
  const { name, email, state, lastSignedInAt } = contact
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <Tag tone={state === 'ACTIVE' ? 'good' : 'neutral'}>{t(`state.${state}`)}</Tag>
      </p>
      <p>{email}</p>
      <p className={classes.small}>
        {lastSignedInAt
          ? t('lastSignedIn', { moment: formatMoment(lastSignedInAt, locale, 'short') })
          : t('never')}
      </p>
      <ContactActs contact={contact} onAct={onAct} />
    </>
  )
}
