import { useTranslations } from 'use-intl'
import { LanguageSwitch } from './language-switch.js'
import classes from './look-fields.module.css'
import { ThemeSwitch } from './theme-switch.js'

/** Language and appearance, as chosen for this device. */
export function LookFields() {
  const t = useTranslations('shell.preferences')
  return (
    <>
      <div className={classes.choice}>
        <span>{t('language')}</span>
        <LanguageSwitch />
      </div>
      <div className={classes.choice}>
        <span>{t('theme')}</span>
        <ThemeSwitch />
      </div>
    </>
  )
}
