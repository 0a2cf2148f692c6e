import { Button } from '@mantine/core'
import type { SellerContactFactsFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import type { ContactAct } from './contact-dialogs.js'
import classes from './contacts-panel.module.css'

interface ContactActsProps {
  readonly contact: SellerContactFactsFragment
  readonly onAct: (act: ContactAct) => void
}

/** What can be done with a contact who has access; nothing with one who has not. */
export function ContactActs({ contact, onAct }: ContactActsProps) {
  const t = useTranslations('sellers.contacts')
  const { name, state } = contact
  if (state !== 'ACTIVE') return null
  const button = { variant: 'subtle', size: 'compact-xs', px: 0 } as const
  return (
    <span className={classes.acts}>
      <Button
        {...button}
        aria-label={t('changeOf', { name })}
        onClick={() => onAct({ what: 'save', contact })}
      >
        {t('change')}
      </Button>
      <Button
        {...button}
        aria-label={t('disableOf', { name })}
        onClick={() => onAct({ what: 'disable', contact })}
      >
        {t('disable')}
      </Button>
    </span>
  )
}
