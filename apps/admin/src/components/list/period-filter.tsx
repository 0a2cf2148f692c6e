import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { Suspense } from 'react'
import { Dropdown } from '../dropdown.js'
import { lazyPart } from '../lazy-part.js'
import classes from './period-filter.module.css'

const DayField = lazyPart(() => import('../day-field.js'), 'DayField')

interface PeriodFilterProps {
  /** What happened in it: received, recorded. */
  readonly name: string
  readonly fromLabel: string
  readonly untilLabel: string
  readonly from: string | undefined
  readonly until: string | undefined
  readonly onChange: (period: { from: string | undefined; until: string | undefined }) => void
}

/** From one day until another, both included. */
export function PeriodFilter({ name, fromLabel, untilLabel, from, until, onChange }: PeriodFilterProps) {
  const [opened, { toggle, close }] = useDisclosure(false)
  return (
    <Dropdown
      name={name}
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
          {name}
        </Button>
      )}
    >
      <div className={classes.days}>
        <Suspense>
          <DayField
            size="xs"
            label={fromLabel}
            value={from ?? null}
            onChange={(on) => onChange({ from: on ?? undefined, until })}
            {...(until && { latest: until })}
          />
          <DayField
            size="xs"
            label={untilLabel}
            value={until ?? null}
            onChange={(on) => onChange({ from, until: on ?? undefined })}
            {...(from && { earliest: from })}
          />
        </Suspense>
      </div>
    </Dropdown>
  )
}
