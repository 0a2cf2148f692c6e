import { SegmentedControl } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { choose, usePreferences } from '../preferences.js'

export function LanguageSwitch() {
  const t = useTranslations('shell.preferences')
  const { locale } = usePreferences()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language')}
      value={locale}
      onChange={(chosen) => choose({ locale: chosen === 'en' ? 'en' : 'nl' })}
      data={[
        { value: 'nl', label: <span lang="nl">{t('dutch')}</span> },
        { value: 'en', label: <span lang="en">{t('english')}</span> },
      ]}
    />
  )
}
