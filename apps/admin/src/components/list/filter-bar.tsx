import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import classes from './filter-bar.module.css'
import { type Chip, FilterChips } from './filter-chips.js'

interface FilterBarProps {
  readonly search: ReactNode
  readonly filters: ReactNode
  readonly chips: readonly Chip[]
  readonly onClear: () => void
  /** At the end: the order on a narrow window. */
  readonly after?: ReactNode
}

/** Search and filters above a list; on a narrow window the filters fold away behind a button. */
export function FilterBar({ search, filters, chips, onClear, after }: FilterBarProps) {
  const t = useTranslations('components.filters')
  const [opened, { toggle }] = useDisclosure(false)
  const id = useId()
  return (
    <search className={classes.bar} aria-label={t('label')}>
      <div className={classes.line}>
        <div className={classes.search}>{search}</div>
        <Button
          className={classes.fold ?? ''}
          variant="default"
          size="sm"
          leftSection={<IconFilter size={16} aria-hidden />}
          aria-expanded={opened}
          aria-controls={id}
          onClick={toggle}
        >
          {chips.length > 0 ? t('openWith', { count: chips.length }) : t('open')}
        </Button>
        <div id={id} className={classes.filters} data-opened={opened}>
          {filters}
          {after}
        </div>
      </div>
      <FilterChips chips={chips} onClear={onClear} />
    </search>
  )
}
