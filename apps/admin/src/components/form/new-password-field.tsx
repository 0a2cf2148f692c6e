import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './new-password-field.module.css'
import { PasswordField, type PasswordFieldProps } from './password-field.js'

/** What the office asks at least, in signs; the server decides. */
const enough = 12
const plenty = 20

/** A password to choose. Only its length counts, and how far it is stands below. */
export function NewPasswordField(
  field: Omit<PasswordFieldProps, 'autoComplete' | 'description' | 'onTyped'>,
) {
  const t = useTranslations('components.password')
  const [length, setLength] = useState(0)
  const strength = length < enough ? 'short' : length < plenty ? 'enough' : 'plenty'
  return (
    <div className={classes.field}>
      <PasswordField
        {...field}
        description={t('advice', { enough })}
        autoComplete="new-password"
        onTyped={(text) => setLength([...text].length)}
      />
      <div className={classes.strength} data-strength={strength}>
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${Math.min(100, (length / plenty) * 100)}%` }} />
        </span>
        <span aria-hidden>{length > 0 && t(strength, { left: enough - length })}</span>
        <span role="status" className="hidden-text">
          {length >= enough && t(strength, { left: 0 })}
        </span>
      </div>
    </div>
  )
}
