import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Dropdown } from '../../../components/dropdown.js'
import classes from './period-filter.module.css'

const DayField = lazy(() =>
  import('../../../components/day-field.js').then((part) => ({ default: part.DayField })),
)

interface PeriodFilterProps {
  readonly from: string | undefined
  readonly until: string | undefined
  readonly onChange: (changed: { from?: string | undefined; until?: string | undefined }) => void
}

/** Received from one day until another, both included. */
export function PeriodFilter({ from, until, onChange }: PeriodFilterProps) {
  const t = useTranslations('complaints')
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Dropdown
      name={t('list.period')}
      opened={opened}
      onClose={close}
      button={(open) => (
        <Button
          {...open}
          variant={from || until ? 'light' : 'default'}
          size="xs"
          rightSection={<IconChevronDown size={15} aria-hidden />}
          onClick={toggle}
        >
          {t('list.period')}
        </Button>
      )}
    >
      <div className={classes.days}>
        <Suspense>
          <DayField
            size="xs"
            label={t('list.receivedFrom')}
            value={from ?? null}
            onChange={(on) => onChange({ from: on ?? undefined })}
            {...(until && { latest: until })}
          />
          <DayField
            size="xs"
            label={t('list.receivedUntil')}
            value={until ?? null}
            onChange={(on) => onChange({ until: on ?? undefined })}
            {...(from && { earliest: from })}
          />
        </Suspense>
      </div>
    </Dropdown>
  )
}
