import { Button } from '@mantine/core'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useMay } from '../../../graph/use-may.js'
import classes from './what-if.module.css'

interface RecomputeBarProps {
  readonly count: number
  readonly loading: boolean
  readonly onAll: () => void
  readonly onNone: () => void
  readonly onAct: () => void
}

/** How many complaints are chosen, all or none of them, and computing their deadlines again (D-3). */
export function RecomputeBar({ count, loading, onAll, onNone, onAct }: RecomputeBarProps) {
  const t = useTranslations('whatIf')
  const may = useMay()
  if (!may('COMPLAINTS_REASSIGN')) return null
  return (
    <div className={classes.choices}>
      <span>{t('chosen', { count })}</span>
      <Button size="xs" variant="default" loading={loading} onClick={count === 0 ? onAll : onNone}>
        {t(count === 0 ? 'chooseAll' : 'chooseNone')}
      </Button>
      <Button
        size="xs"
        disabled={count === 0}
        leftSection={<IconCalendarCheck size={16} aria-hidden />}
        onClick={onAct}
      >
        {t('act')}
      </Button>
    </div>
  )
}
