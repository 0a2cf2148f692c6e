import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconArrowRight, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ValueDraft } from './mapping-draft.js'
import classes from './mapping-editor.module.css'

interface ValueTableProps {
  readonly label: string
  readonly values: readonly ValueDraft[]
  /** The id of what values can mean, when that is a closed list. */
  readonly list: string | undefined
  readonly onChange: (values: readonly ValueDraft[]) => void
}

/** What stands in the file, and what is read instead. */
export function ValueTable({ label, values, list, onChange }: ValueTableProps) {
  const t = useTranslations('imports.mapping')
  const change = (place: number, changed: Partial<ValueDraft>) =>
    onChange(values.map((value, at) => (at === place ? { ...value, ...changed } : value)))
  return (
    <div>
      <ul className={classes.values} aria-label={t('valuesOf', { field: label })}>
        {values.map(({ from, to }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; what stands in it is being typed
          <li key={place}>
            <TextInput
              size="xs"
              aria-label={t('from', { place: place + 1 })}
              value={from}
              onChange={({ currentTarget }) => change(place, { from: currentTarget.value })}
            />
            <IconArrowRight size={16} aria-hidden />
            <TextInput
              size="xs"
              aria-label={t('to', { place: place + 1 })}
              list={list}
              value={to}
              onChange={({ currentTarget }) => change(place, { to: currentTarget.value })}
            />
            <CloseButton
              aria-label={t('removeValue', { place: place + 1 })}
              onClick={() => onChange(values.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => onChange([...values, { from: '', to: '' }])}
      >
        {t('addValue')}
      </Button>
    </div>
  )
}
