import type { SellerContactFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Card } from '../../../components/list/index.js'
import { Tag } from '../../../components/tag.js'
import { ContactActs } from './contact-acts.js'
import type { ContactAct } from './contact-dialogs.js'

interface ContactCardProps {
  readonly contact: SellerContactFactsFragment
  readonly onAct: (act: ContactAct) => void
}

/** A contact where the window is narrow. */
export function ContactCard({ contact, onAct }: ContactCardProps) {
  const t = useTranslations('sellers.contacts')
  const locale = useLocale()
  const { name, email, state, sellers, lastSignedInAt } = contact
  return (
    <Card
      title={name}
      tag={<Tag tone={state === 'ACTIVE' ? 'good' : 'neutral'}>{t(`state.${state}`)}</Tag>}
      facts={[
        email,
        sellers.map((seller) => seller.name).join(', '),
        lastSignedInAt
          ? t('lastSignedIn', { moment: formatMoment(lastSignedInAt, locale, 'short') })
          : t('never'),
        <ContactActs key="acts" contact={contact} onAct={onAct} />,
      ]}
    />
  )
}
