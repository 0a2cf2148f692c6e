import {
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconClockOff,
  IconHourglassLow,
  IconPlayerPause,
} from '@tabler/icons-react'
import type { ClockGlanceFragment } from '@waarborg/schema'
import { formatDueMoment, formatMoment } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { remaining, type Urgency, urgency } from '../format/remaining.js'
import { useNow } from '../format/use-now.js'
import classes from './clock-label.module.css'
import { Tip } from './tip.js'

const icons: Record<Urgency, typeof IconClock> = {
  done: IconCircleCheck,
  doneLate: IconClockExclamation,
  over: IconClockOff,
  paused: IconPlayerPause,
  calm: IconClock,
  soon: IconHourglassLow,
  late: IconClockExclamation,
  breached: IconAlertTriangleFilled,
}

const told = {
  MET: 'stopped',
  MET_LATE: 'stoppedLate',
  REPLACED: 'stoppedReplaced',
  DROPPED: 'stoppedDropped',
  PAUSED: 'waits',
  RUNNING: 'by',
  OVERDUE: 'by',
  BREACHED: 'by',
} as const satisfies Record<ClockGlanceFragment['state'], string>

/** A clock in a few words with its icon and colour; the exact date and its zone on hover and focus. */
export function ClockLabel({ clock, large = false }: { clock: ClockGlanceFragment; large?: boolean }) {
  const t = useTranslations('components.remaining')
  const kinds = useTranslations('graph.clock')
  const locale = useLocale()
  const now = useNow()
  const left = remaining(clock, now)
  const pressing = urgency(clock, now)
  const Icon = icons[pressing]
  const facts = {
    kind: kinds(clock.kind),
    due: formatDueMoment(clock.dueAt, locale),
    stopped: clock.stoppedAt ? formatMoment(clock.stoppedAt, locale) : '',
  }
  const exact = t(told[clock.state], facts)

  return (
    <Tip<HTMLTimeElement> text={exact}>
      {(tipped) => (
        <time
          {...tipped}
          className={classes.clock}
          data-urgency={pressing}
          data-large={large || undefined}
          dateTime={clock.dueAt}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the exact date must also come to who has no mouse
          tabIndex={0}
        >
          <Icon aria-hidden />
          <span>
            {'days' in left ? t(left.kind, left) : 'minutes' in left ? t(left.kind, left) : t(left.kind)}
          </span>
        </time>
      )}
    </Tip>
  )
}
