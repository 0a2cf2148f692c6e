import { useMutation } from '@apollo/client/react'
import { Button, Modal, SegmentedControl, TextInput } from '@mantine/core'
import {
  AddSellerContactDocument,
  ChangeSellerContactDocument,
  type Locale,
  type SellerContactFactsFragment,
} from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { say } from '../../../components/toasts/index.js'
import { newIdempotencyKey } from '../../../graph/idempotency-key.js'
import classes from './contact-dialog.module.css'
import { type Choice, SellerChoice } from './seller-choice.js'
import { useContactAct } from './use-contact-act.js'

interface ContactDialogProps {
  /** The contact that is changed; a new one when null. */
  readonly contact: SellerContactFactsFragment | null
  /** For whom a new contact speaks at first. */
  readonly seller?: Choice | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

const FIELDS = ['name', 'email', 'language', 'sellerIds']

/** Who speaks for which sellers, to be added or changed. */
export function ContactDialog({ contact, seller, onDone, onClose }: ContactDialogProps) {
  const t = useTranslations('sellers.contacts')
  const [name, setName] = useState(contact?.name ?? '')
  const [email, setEmail] = useState(contact?.email ?? '')
  const [language, setLanguage] = useState<Locale>(contact?.language ?? 'NL')
  const known = contact?.sellers ?? (seller ? [seller] : [])
  const [sellerIds, setSellerIds] = useState(known.map(({ id }) => id))
  const [idempotencyKey] = useState(newIdempotencyKey)
  const [add] = useMutation(AddSellerContactDocument)
  const [change] = useMutation(ChangeSellerContactDocument)
  const { act, busy, fields, others } = useContactAct(FIELDS, (saved) => {
    onDone()
    say('good', t('saved', { name: saved.name }))
  })
  const submit = () =>
    act(async () => {
      const input = { name, email, language, sellerIds, idempotencyKey }
      if (contact === null) return (await add({ variables: { input } })).data?.addSellerContact
      const named = { ...input, contactId: contact.id, expectedVersion: contact.version }
      return (await change({ variables: { input: named } })).data?.changeSellerContact
    })
  return (
    <Modal
      opened
      onClose={onClose}
      title={contact ? t('changeTitle', { name: contact.name }) : t('addTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p>{t('text')}</p>
        {others.length > 0 && <FormNotice tone="danger">{others.join(' ')}</FormNotice>}
        <TextInput
          data-autofocus
          label={t('name')}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={fields.get('name')}
        />
        <TextInput
          type="email"
          label={t('email')}
          value={email}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          error={fields.get('email')}
        />
        <SegmentedControl
          aria-label={t('language')}
          data={(['NL', 'EN'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
          value={language}
          onChange={(value) => setLanguage(value as Locale)}
        />
        <SellerChoice
          known={known}
          value={sellerIds}
          onChange={setSellerIds}
          error={fields.get('sellerIds')}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
