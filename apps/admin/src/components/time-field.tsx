import { TextInput } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import type { ReactNode, Ref } from 'react'
import { typedTime } from '../format/typed-time.js'

interface TimeFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (clock: string) => void
  readonly onBlur?: () => void
  readonly error?: ReactNode
  readonly description?: string
  readonly required?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A time of day on 24 hours, whatever the device is set to; `9.30` and `930` become `09:30`. */
export function TimeField({ value, onChange, onBlur, required, ...field }: TimeFieldProps) {
  return (
    <TextInput
      {...field}
      aria-required={required}
      inputMode="numeric"
      autoComplete="off"
      placeholder="14:05"
      leftSection={<IconClock size={17} aria-hidden />}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={() => {
        onChange(typedTime(value) ?? value)
        onBlur?.()
      }}
    />
  )
}
