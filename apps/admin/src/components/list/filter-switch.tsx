import { Button } from '@mantine/core'

interface FilterSwitchProps {
  readonly name: string
  readonly on: boolean
  readonly onSwitch: (on: true | undefined) => void
}

/** A filter that is on or off. */
export function FilterSwitch({ name, on, onSwitch }: FilterSwitchProps) {
  return (
    <Button
      variant={on ? 'light' : 'default'}
      size="xs"
      aria-pressed={on}
      onClick={() => onSwitch(on ? undefined : true)}
    >
      {name}
    </Button>
  )
}
