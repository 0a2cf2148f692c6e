import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
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
    <Popover opened={opened} onChange={close} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant={from || until ? 'light' : 'default'}
          size="xs"
          rightSection={<IconChevronDown size={15} aria-hidden />}
          onClick={toggle}
        >
          {t('list.period')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''} aria-label={t('list.period')}>
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
      </Popover.Dropdown>
    </Popover>
  )
}
