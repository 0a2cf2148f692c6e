import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import classes from './factors.module.css'
import type { Account } from './use-account.js'

interface PasskeyListProps {
  readonly passkeys: Account['passkeys']
  readonly onRemove: (passkey: Account['passkeys'][number]) => void
}

export function PasskeyList({ passkeys, onRemove }: PasskeyListProps) {
  const t = useTranslations('factors.passkey')
  const locale = useLocale()
  if (passkeys.length === 0) return <p className={classes.none}>{t('none')}</p>
  return (
    <ul className={classes.list} aria-label={t('titles')}>
      {passkeys.map((passkey) => (
        <li key={passkey.id}>
          <IconFingerprint aria-hidden />
          <div>
            <strong>{passkey.name}</strong>
            <p>
              {t('addedAt', { at: formatMoment(passkey.addedAt, locale, 'short') })} ·{' '}
              {passkey.lastUsedAt
                ? t('usedAt', { at: formatMoment(passkey.lastUsedAt, locale, 'short') })
                : t('unused')}
            </p>
          </div>
          <Button
            variant="default"
            size="xs"
            aria-label={t('removeNamed', { name: passkey.name })}
            onClick={() => onRemove(passkey)}
          >
            {t('remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
