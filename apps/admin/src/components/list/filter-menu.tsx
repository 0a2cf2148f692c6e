import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Dropdown } from '../dropdown.js'
import classes from './filter-menu.module.css'

export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly depth?: number
}

interface FilterMenuProps<Value extends string> {
  readonly name: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: readonly Value[] | undefined
  readonly onChoose: (chosen: readonly Value[] | undefined) => void
  /** Told what somebody looks for; without it the choices given are searched. */
  readonly onFind?: (text: string) => void
  readonly onOpen?: () => void
}

/** A button that opens the values of one filter, several of which may be chosen. */
export function FilterMenu<Value extends string>(menu: FilterMenuProps<Value>) {
  const t = useTranslations('components.filters')
  const [opened, setOpened] = useState(false)
  const [sought, setSought] = useState('')
  const { name, choices, chosen = [], onChoose, onFind, onOpen } = menu
  const findable = onFind !== undefined || choices.length > 8
  const shown =
    onFind || !sought
      ? choices
      : choices.filter(({ label }) => label.toLowerCase().includes(sought.toLowerCase()))

  const toggle = (value: Value) => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
    onChoose(next.length > 0 ? next : undefined)
  }
  const change = (open: boolean) => {
    setOpened(open)
    if (open) onOpen?.()
    else setSought('')
  }

  return (
    <Dropdown
      name={name}
      opened={opened}
      onClose={() => change(false)}
      button={(open) => (
        <Button
          {...open}
          variant={chosen.length > 0 ? 'light' : 'default'}
          size="xs"
          rightSection={<IconChevronDown size={15} aria-hidden />}
          onClick={() => change(!opened)}
          aria-label={chosen.length > 0 ? t('chosen', { name, count: chosen.length }) : undefined}
        >
          {name}
          {chosen.length > 0 && ` (${chosen.length})`}
        </Button>
      )}
    >
      {findable && (
        <TextInput
          size="xs"
          aria-label={t('find')}
          placeholder={t('find')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={sought}
          onChange={({ currentTarget }) => {
            setSought(currentTarget.value)
            onFind?.(currentTarget.value)
          }}
        />
      )}
      <fieldset className={classes.choices}>
        <legend className="hidden-text">{name}</legend>
        {shown.map(({ value, label, depth = 0 }) => (
          <Checkbox
            key={value}
            size="sm"
            className={classes.choice ?? ''}
            style={{ paddingInlineStart: `${0.5 + depth * 1.25}rem` }}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
            label={label}
          />
        ))}
        {shown.length === 0 && <p className={classes.none}>{t('none')}</p>}
      </fieldset>
    </Dropdown>
  )
}
