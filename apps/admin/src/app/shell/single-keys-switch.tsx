import { Switch } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { choose, usePreferences } from '../preferences.js'

/** Whether keys without Ctrl or Command do something (WCAG 2.1.4). */
export function SingleKeysSwitch() {
  const t = useTranslations('shell.keys')
  const { singleKeys } = usePreferences()
  return (
    <Switch
      checked={singleKeys}
      onChange={({ currentTarget }) => choose({ singleKeys: currentTarget.checked })}
      label={t('single')}
      description={t('singleText')}
    />
  )
}
