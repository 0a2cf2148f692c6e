import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'

export interface PasswordFieldProps {
  readonly name: string
  readonly label: string
  readonly description?: string | undefined
  readonly error: string | undefined
  readonly autoComplete: 'current-password' | 'new-password'
  readonly size?: 'sm' | 'md'
  readonly onTyped?: (text: string) => void
}

/** A password that can be shown while it is typed. */
export function PasswordField({ onTyped, size = 'sm', ...field }: PasswordFieldProps) {
  const t = useTranslations('components.password')
  const [shown, setShown] = useState(false)
  return (
    <PasswordInput
      {...field}
      size={size}
      required
      withAsterisk={false}
      aria-invalid={field.error ? true : undefined}
      visible={shown}
      onVisibilityChange={setShown}
      visibilityToggleButtonProps={{ 'aria-label': shown ? t('hide') : t('show'), tabIndex: 0 }}
      onChange={({ currentTarget }) => onTyped?.(currentTarget.value)}
    />
  )
}
