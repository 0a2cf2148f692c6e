import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconArrowRight, IconPlus } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { ValueDraft } from './mapping-draft.js'
import classes from './mapping-editor.module.css'

interface ValueTableProps {
  readonly label: string
  readonly values: readonly ValueDraft[]
  readonly meanings: readonly string[]
  readonly onChange: (values: readonly ValueDraft[]) => void
}

/** What stands in the file, and what is read instead. */
export function ValueTable({ label, values, meanings, onChange }: ValueTableProps) {
  const t = useTranslations('imports.mapping')
  const id = useId()
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
              list={meanings.length > 0 ? id : undefined}
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
      <datalist id={id}>
        {meanings.map((meaning) => (
          <option key={meaning} value={meaning} />
        ))}
      </datalist>
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
