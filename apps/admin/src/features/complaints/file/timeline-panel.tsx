import {
  IconBellRinging,
  IconBuildingStore,
  IconCalendarCheck,
  IconCircleCheck,
  IconEyeOff,
  IconFilePlus,
  IconPhoneCall,
  IconPhoneX,
  IconTimelineEvent,
  IconUserOff,
  IconUserPlus,
  IconUserShield,
} from '@tabler/icons-react'
import type { TimelineLineFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { Panel } from '../../../components/panel.js'
import { TimelineEntry } from './timeline-entry.js'
import classes from './timeline-panel.module.css'

const icons = {
  REGISTERED: IconFilePlus,
  MANAGEMENT_INFORMED: IconBellRinging,
  ASSIGNED: IconUserPlus,
  ASSIGNMENT_CONFIRMED: IconCircleCheck,
  ASSIGNMENT_ENDED: IconUserOff,
  COLLEAGUE_NAMED: IconUserShield,
  PUT_TO_SELLER: IconBuildingStore,
  EXTRACT_WITHDRAWN: IconEyeOff,
  COMPLAINANT_CHECKED: IconCircleCheck,
  CONTACT_RECORDED: IconPhoneCall,
  CONTACT_ATTEMPTED: IconPhoneX,
  DEADLINE_AGREED: IconCalendarCheck,
} as const satisfies Record<TimelineLineFragment['kind'], unknown>

/** All that happened, the latest first. */
export function TimelinePanel({ timeline }: { timeline: readonly TimelineLineFragment[] }) {
  const t = useTranslations('complaints.file')
  return (
    <Panel title={t('timeline')} icon={<IconTimelineEvent aria-hidden />}>
      <ol className={classes.timeline} reversed>
        {timeline.toReversed().map((entry) => {
          const Icon = icons[entry.kind]
          return (
            <li key={entry.id} data-kind={entry.kind}>
              <span className={classes.icon} aria-hidden>
                <Icon />
              </span>
              <TimelineEntry entry={entry} />
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
