import type { InputHTMLAttributes } from 'react'
import { describedBy, FieldFrame } from './field-frame.js'

export interface TextFieldProps
  extends Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'autoComplete' | 'inputMode' | 'spellCheck' | 'autoCapitalize' | 'onBlur'
  > {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: string | undefined
  readonly fault?: string | undefined
  readonly optional?: boolean
  readonly type?: 'text' | 'email' | 'tel'
  /** As wide as what is asked is long. */
  readonly width?: 'short' | 'medium' | 'full'
}

export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    value,
    onValue,
    hint,
    fault,
    optional = false,
    width = 'full',
    type = 'text',
    ...rest
  } = props
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault} optional={optional}>
      <input
        {...rest}
        id={id}
        name={id}
        type={type}
        className={`input input-${width}`}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        aria-invalid={fault ? true : undefined}
        aria-required={optional ? undefined : true}
        aria-describedby={describedBy(id, hint, fault)}
      />
    </FieldFrame>
  )
}
