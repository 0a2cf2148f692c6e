import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { SellerContactsDocument } from '@waarborg/schema/first'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FilteredList, listOrderIn, pageVariables } from '../../../components/list/index.js'
import { PageHeader } from '../../../components/page-header.js'
import { ContactCard } from './contact-card.js'
import { useContactColumns } from './contact-columns.js'
import { type ContactAct, ContactDialogs } from './contact-dialogs.js'
import {
  type ContactListAddress,
  contactFilter,
  contactOrders,
  contactStates,
} from './contact-list-address.js'

interface ContactListProps {
  readonly address: ContactListAddress
  readonly onAddress: (changed: ContactListAddress, replace?: boolean) => void
}

/** Everybody who speaks for sellers, for those who decide about that and may see no more of sellers. */
export function ContactList({ address, onAddress }: ContactListProps) {
  const t = useTranslations('sellerContacts')
  const states = useTranslations('sellers.contacts.state')
  const [doing, setDoing] = useState<ContactAct>()
  const columns = useContactColumns(setDoing)
  const { data, previousData, error, refetch } = useQuery(SellerContactsDocument, {
    variables: {
      filter: contactFilter(address),
      orderBy: listOrderIn(address, contactOrders),
      ...pageVariables(address),
    },
    fetchPolicy: 'cache-and-network',
  })
  const close = () => setDoing(undefined)
  const done = () => {
    close()
    void refetch()
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        below={<p>{t('intro')}</p>}
        actions={
          <Button size="sm" onClick={() => setDoing({ what: 'save', contact: null })}>
            {t('add')}
          </Button>
        }
      />
      <FilteredList
        caption={t('title')}
        connection={(data ?? previousData)?.sellerContacts}
        busy={data === undefined}
        error={error}
        onRetry={() => void refetch()}
        columns={columns}
        card={(contact) => <ContactCard contact={contact} onAct={setDoing} />}
        address={address}
        onAddress={onAddress}
        empty={{
          icon: <IconAddressBook aria-hidden size={28} />,
          title: t('empty'),
          text: t('emptyText'),
        }}
        noMatch={{ title: t('noMatch'), text: t('noMatchText') }}
        search={t('search')}
        filters={[
          {
            key: 'state',
            name: t('stateTitle'),
            choices: contactStates.map((value) => ({ value, label: states(value) })),
          },
        ]}
        orders={contactOrders}
        orderNames={[
          { field: 'NAME', title: t('name') },
          { field: 'EMAIL', title: t('email') },
          { field: 'LAST_SIGNED_IN_AT', title: t('lastSignedIn') },
        ]}
      />
      <ContactDialogs doing={doing} onDone={done} onClose={close} />
    </>
  )
}
