import { Button } from '@mantine/core'
import type { SellerContactFactsFragment } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Tag } from '../../../components/tag.js'
import classes from './contacts-panel.module.css'

interface ContactEntryProps {
  readonly contact: SellerContactFactsFragment
  readonly onChange: () => void
  readonly onDisable: () => void
}

/** One person who speaks for a seller. */
export function ContactEntry({ contact, onChange, onDisable }: ContactEntryProps) {
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
      {state === 'ACTIVE' && (
        <p className={classes.acts}>
          <Button
            variant="subtle"
            size="compact-xs"
            px={0}
            aria-label={t('changeOf', { name })}
            onClick={onChange}
          >
            {t('change')}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            px={0}
            aria-label={t('disableOf', { name })}
            onClick={onDisable}
          >
            {t('disable')}
          </Button>
        </p>
      )}
    </>
  )
}
