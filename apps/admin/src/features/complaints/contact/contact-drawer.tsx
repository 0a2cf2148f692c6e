import { Drawer } from '@mantine/core'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatTelephone } from '@waarborg/ui'
import { useTranslations } from 'use-intl'
import { useComplainantName } from '../../../components/complainant-name.js'
import classes from './contact-drawer.module.css'
import { ContactForm } from './contact-form.js'

interface ContactDrawerProps {
  readonly complaint: ComplaintFileFragment
  readonly onClose: () => void
}

/** The report of a contact, beside the complaint that it is about. */
export function ContactDrawer({ complaint, onClose }: ContactDrawerProps) {
  const t = useTranslations('contact')
  const shared = useTranslations('components')
  const nameOf = useComplainantName()
  const { number, complainant } = complaint
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': shared('close') }}
    >
      <p className={classes.about}>
        {t('about', { number, name: nameOf(complainant) })}
        {complainant?.telephone && (
          <a href={`tel:${complainant.telephone}`}>
            {t('call', { telephone: formatTelephone(complainant.telephone) })}
          </a>
        )}
      </p>
      <ContactForm complaint={complaint} onDone={onClose} />
    </Drawer>
  )
}
