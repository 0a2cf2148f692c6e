import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './filter-chips.module.css'

export interface Chip {
  readonly key: string
  /** The filter it belongs to. */
  readonly name?: string
  readonly text: string
  readonly remove: () => void
}

/** What is filtered on, each to be taken away by itself. */
export function FilterChips({ chips, onClear }: { chips: readonly Chip[]; onClear: () => void }) {
  const t = useTranslations('components.filters')
  if (chips.length === 0) return null
  return (
    <ul className={classes.chips} aria-label={t('active')}>
      {chips.map(({ key, name, text, remove }) => (
        <li key={key} className={classes.chip}>
          <span>
            {name && <span className={classes.name}>{name}: </span>}
            {text}
          </span>
          <button
            type="button"
            aria-label={t('remove', { name: name ? `${name}: ${text}` : text })}
            onClick={remove}
          >
            <IconX aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={classes.clear} onClick={onClear}>
          {t('clear')}
        </button>
      </li>
    </ul>
  )
}
