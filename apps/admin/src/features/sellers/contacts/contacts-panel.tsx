import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconAddressBook } from '@tabler/icons-react'
import { SellerContactsDocument } from '@waarborg/schema/first'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FailureNotice } from '../../../components/failure-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { Panel } from '../../../components/panel.js'
import { type ContactAct, ContactDialogs } from './contact-dialogs.js'
import { ContactEntry } from './contact-entry.js'
import classes from './contacts-panel.module.css'
import type { Choice } from './seller-choice.js'

/** Who speaks for a seller, for those who decide about that. */
export function ContactsPanel({ seller }: { seller: Choice }) {
  const t = useTranslations('sellers.contacts')
  const [doing, setDoing] = useState<ContactAct>()
  const { data, error, refetch } = useQuery(SellerContactsDocument, {
    variables: { filter: { sellerIds: [seller.id] }, first: 100 },
  })
  const contacts = data?.sellerContacts.nodes
  const close = () => setDoing(undefined)
  const done = () => {
    close()
    void refetch()
  }
  return (
    <Panel title={t('title')} icon={<IconAddressBook aria-hidden />} aside={contacts?.length || undefined}>
      {error && !contacts && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!error && !contacts && <RowSkeletons rows={2} />}
      {contacts?.length === 0 && <p className={classes.none}>{t('none')}</p>}
      {contacts && contacts.length > 0 && (
        <ul className={classes.contacts}>
          {contacts.map((contact) => (
            <li key={contact.id}>
              <ContactEntry contact={contact} onAct={setDoing} />
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" size="xs" mt="xs" onClick={() => setDoing({ what: 'save', contact: null })}>
        {t('add')}
      </Button>
      <ContactDialogs doing={doing} seller={seller} onDone={done} onClose={close} />
    </Panel>
  )
}
