import {
  IconAlarm,
  IconArrowBackUp,
  IconArrowMerge,
  IconBellRinging,
  IconBuildingStore,
  IconCalendarCheck,
  IconChecks,
  IconCircleCheck,
  IconEar,
  IconEarOff,
  IconEyeOff,
  IconFileOff,
  IconFilePlus,
  IconFileX,
  IconForbid,
  IconHeartHandshake,
  IconLink,
  IconListNumbers,
  IconLock,
  IconMailOff,
  IconMessage,
  IconMessageForward,
  IconMessageReply,
  IconNote,
  IconNoteOff,
  IconPaperclip,
  IconPhoneCall,
  IconPhoneX,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconScale,
  IconSend,
  IconTimelineEvent,
  IconUnlink,
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
  HEARING_RECORDED: IconEar,
  HEARING_WAIVED: IconEarOff,
  COMPLAINT_RELATED: IconLink,
  COMPLAINT_UNRELATED: IconUnlink,
  COMPLAINT_MERGED: IconArrowMerge,
  DUPLICATE_TAKEN_IN: IconArrowMerge,
  COMPLAINANT_CHECKED: IconCircleCheck,
  READING_CONFIRMED: IconChecks,
  SEVERITY_ASSESSED: IconScale,
  AGREEMENT_ADDED: IconCalendarCheck,
  AGREEMENT_COMPLETED: IconChecks,
  AGREEMENT_LAPSED: IconForbid,
  CLOCK_PAUSED: IconPlayerPause,
  CLOCK_RESUMED: IconPlayerPlay,
  ASSIGNMENT_UNCONFIRMED: IconBellRinging,
  DELAY_ANNOUNCED: IconCalendarCheck,
  DELAY_ASKED: IconCalendarCheck,
  DELAY_AGREED: IconCircleCheck,
  HOLDING_REPLY_RECORDED: IconMessageReply,
  CONTACT_RECORDED: IconPhoneCall,
  CONTACT_ATTEMPTED: IconPhoneX,
  DEADLINE_CONFIRMED: IconCircleCheck,
  REMEDIES_OFFERED: IconCalendarCheck,
  REMEDY_CHOSEN: IconCircleCheck,
  DEADLINE_AGREED: IconCalendarCheck,
  PART_ADDED: IconListNumbers,
  VERDICT_RECORDED: IconScale,
  VERDICT_CONFIRMED: IconChecks,
  REMINDED: IconBellRinging,
  CLOCK_BREACHED: IconAlarm,
  VERDICT_REJECTED: IconArrowBackUp,
  PART_ANSWERED: IconMessageReply,
  BLAME_LET_STAND: IconMessageReply,
  DECISION_SENT: IconSend,
  DECISION_RETURNED: IconMailOff,
  COMPLAINT_CLOSED: IconLock,
  AFTERCARE_RECORDED: IconHeartHandshake,
  COMPLAINT_WITHDRAWN: IconFileX,
  INADMISSIBILITY_DECLARED: IconForbid,
  INADMISSIBILITY_CONFIRMED: IconForbid,
  OPENED_AGAIN: IconRefresh,
  CLOCK_RECOMPUTED: IconCalendarCheck,
  NOTE_WRITTEN: IconNote,
  NOTE_REMOVED: IconNoteOff,
  DISPOSED: IconFileX,
  FILES_ADDED: IconPaperclip,
  FILE_REMOVED: IconFileOff,
  MESSAGE_RECEIVED: IconMessage,
  MESSAGE_SENT: IconMessageForward,
} as const satisfies Record<TimelineLineFragment['kind'], unknown>

/** All that happened, the latest first. */
export function TimelinePanel({ timeline }: { timeline: readonly TimelineLineFragment[] }) {
  const t = useTranslations('file')
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
