import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import classes from './calendar.module.css'

/** The year before and the year after. */
export function YearChoice({ year }: { readonly year: number }) {
  const t = useTranslations('calendar')
  const navigate = useNavigate()
  const button = (to: number, Icon: typeof IconChevronLeft) => (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={t('toYear', { year: String(to) })}
      onClick={() => void navigate({ to: '/calendar', search: { year: to } })}
    >
      <Icon size={17} aria-hidden />
    </ActionIcon>
  )
  return (
    <span className={classes.years}>
      {button(year - 1, IconChevronLeft)}
      {button(year + 1, IconChevronRight)}
    </span>
  )
}
