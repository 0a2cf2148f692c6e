import { IconPlugConnectedX } from '@tabler/icons-react'
import type { ViolationFileFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import classes from './violations.module.css'

interface ExcusedPanelProps {
  readonly violation: Pick<ViolationFileFactsFragment, 'forceMajeure' | 'file'>
}

/** That nobody is blamed for the days of the deed: it was withdrawn for that, or cannot be decided. */
export function ExcusedPanel({ violation: { forceMajeure, file } }: ExcusedPanelProps) {
  const t = useTranslations('violations.excused')
  const locale = useLocale()
  const excused = forceMajeure ?? file?.excusedBy
  if (!excused) return null
  const day = (on: string) => formatDay(on, locale, 'long')
  const { fromOn, untilOn } = excused
  const days = t(fromOn === untilOn ? 'on' : 'during', { from: day(fromOn), until: day(untilOn) })
  return (
    <Panel title={t('title')} icon={<IconPlugConnectedX aria-hidden />}>
      <p className={classes.text}>{forceMajeure ? t('withdrawn', { days }) : t('open', { days })}</p>
      <p className={classes.text}>{excused.reason}</p>
    </Panel>
  )
}
