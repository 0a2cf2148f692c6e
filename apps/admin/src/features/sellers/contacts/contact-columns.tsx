import type { SellerContactFactsFragment, SellerContactOrderField } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import type { Column } from '../../../components/list/index.js'
import { Tag } from '../../../components/tag.js'
import { ContactActs } from './contact-acts.js'
import type { ContactAct } from './contact-dialogs.js'
import classes from './contacts-panel.module.css'

export function useContactColumns(
  onAct: (act: ContactAct) => void,
): readonly Column<SellerContactFactsFragment, SellerContactOrderField>[] {
  const t = useTranslations('sellerContacts')
  const states = useTranslations('sellers.contacts.state')
  const locale = useLocale()
  return [
    {
      title: t('name'),
      order: { field: 'NAME', startsWith: 'ASC' },
      cell: ({ name }) => <strong className={classes.whole}>{name}</strong>,
    },
    {
      title: t('email'),
      order: { field: 'EMAIL', startsWith: 'ASC' },
      cell: ({ email }) => email,
    },
    { title: t('sellers'), wide: true, cell: ({ sellers }) => sellers.map(({ name }) => name).join(', ') },
    {
      title: t('stateTitle'),
      cell: ({ state }) => <Tag tone={state === 'ACTIVE' ? 'good' : 'neutral'}>{states(state)}</Tag>,
    },
    {
      title: t('lastSignedIn'),
      order: { field: 'LAST_SIGNED_IN_AT', startsWith: 'DESC' },
      cell: ({ lastSignedInAt }) =>
        lastSignedInAt ? formatMoment(lastSignedInAt, locale, 'short') : t('never'),
    },
    { title: t('acts'), cell: (contact) => <ContactActs contact={contact} onAct={onAct} /> },
  ]
}
