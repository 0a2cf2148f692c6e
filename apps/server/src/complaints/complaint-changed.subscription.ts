import { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { graphEnum } from '../graph/enums.js'
import { type Delivery, follow } from '../graph/follow.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { DateTime } from '../graph/scalars.js'
import type { OfficeEvent } from '../live/index.js'
import type { BesideActName } from './acts/write-beside.js'
import { ComplaintType } from './complaint.type.js'
import { ComplaintFilter } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'
import { concerns } from './event-concerns.js'
import type { ComplaintActName } from './save-outcome.js'

type ChangeKindName =
  | 'REGISTERED'
  | 'ASSIGNED'
  | 'ASSIGNMENT_CONFIRMED'
  | 'CONTACT_RECORDED'
  | 'COLLEAGUE_NAMED'
  | 'PUT_TO_SELLER'
  | 'EXTRACT_WITHDRAWN'
  | 'HEARING_RECORDED'
  | 'HEARING_WAIVED'
  | 'COMPLAINT_RELATED'
  | 'COMPLAINT_UNRELATED'
  | 'COMPLAINT_MERGED'
  | 'PART_ADDED'
  | 'VERDICT_RECORDED'
  | 'VERDICT_CONFIRMED'
  | 'VERDICT_REJECTED'
  | 'PART_ANSWERED'
  | 'DECISION_SENT'
  | 'DECISION_RETURNED'
  | 'COMPLAINT_CLOSED'
  | 'AFTERCARE_RECORDED'
  | 'COMPLAINT_WITHDRAWN'
  | 'INADMISSIBILITY_DECLARED'
  | 'INADMISSIBILITY_CONFIRMED'
  | 'COMPLAINANT_CHECKED'
  | 'READING_CONFIRMED'
  | 'SEVERITY_ASSESSED'
  | 'REMINDED'
  | 'AGREEMENT_ADDED'
  | 'AGREEMENT_COMPLETED'
  | 'AGREEMENT_LAPSED'
  | 'CLOCK_PAUSED'
  | 'CLOCK_RESUMED'
  | 'DELAY_ANNOUNCED'
  | 'DELAY_ASKED'
  | 'DELAY_AGREED'
  | 'DEADLINES_RECOMPUTED'
  | 'HOLDING_REPLY_RECORDED'
  | 'DEADLINE_CONFIRMED'
  | 'REMEDIES_OFFERED'
  | 'REMEDY_CHOSEN'
  | 'NOTE_WRITTEN'
  | 'NOTE_CHANGED'
  | 'NOTE_REMOVED'
  | 'LABEL_PUT_ON'
  | 'LABEL_TAKEN_OFF'
  | 'STEP_MARKED'
  | 'DISPOSED'
  | 'FILES_ADDED'
  | 'FILE_REMOVED'
  | 'MESSAGE_RECEIVED'
  | 'MESSAGE_SENT'
  | 'MESSAGES_READ'

const ChangeKind = graphEnum<ChangeKindName>('ChangeKind', 'What changed.', {
  REGISTERED: 'A complaint was registered.',
  ASSIGNED: 'It was assigned to a handler.',
  ASSIGNMENT_CONFIRMED: 'The handler confirmed taking it.',
  CONTACT_RECORDED: 'A contact or an attempt was recorded.',
  COLLEAGUE_NAMED: 'It was said which colleague it is about, or that it is about none.',
  PUT_TO_SELLER: 'The seller was given an extract of it.',
  EXTRACT_WITHDRAWN: 'The seller no longer sees an extract of it.',
  HEARING_RECORDED: 'The seller or the colleague concerned was heard (KM-1).',
  HEARING_WAIVED: 'It was said why the seller or the colleague concerned is not heard (KM-1).',
  COMPLAINT_RELATED: 'It was related to another complaint (KM-17).',
  COMPLAINT_UNRELATED: 'It is no longer related to another complaint (KM-17).',
  COMPLAINT_MERGED:
    'It ended in an earlier complaint of the same customer, or such a one ended in it (KM-17).',
  PART_ADDED: 'A part of it was named.',
  VERDICT_RECORDED: 'A part was judged.',
  VERDICT_CONFIRMED: 'A second person agreed with a verdict.',
  VERDICT_REJECTED: 'A second person gave a verdict back.',
  PART_ANSWERED: 'A part was answered.',
  DECISION_SENT: 'The decision was sent to the complainant.',
  DECISION_RETURNED: 'The decision did not arrive.',
  COMPLAINT_CLOSED: 'It was closed.',
  AFTERCARE_RECORDED: 'The complainant was asked whether it is really solved.',
  COMPLAINT_WITHDRAWN: 'The complainant withdrew it.',
  INADMISSIBILITY_DECLARED: 'Somebody said that it is not to be handled.',
  INADMISSIBILITY_CONFIRMED: 'A second person agreed that it is not to be handled.',
  COMPLAINANT_CHECKED: 'The data of the complainant were checked (KP-5).',
  READING_CONFIRMED: 'Management said to have read it, which is serious (KP-2).',
  SEVERITY_ASSESSED: 'It was said to be serious, or not to be after all (KP-2).',
  AGREEMENT_ADDED: 'It was agreed what will be done, by whom and when (KP-7).',
  AGREEMENT_COMPLETED: 'What was agreed was done.',
  AGREEMENT_LAPSED: 'What was agreed is no longer asked for.',
  CLOCK_PAUSED: 'What was agreed stands still (KP-7).',
  CLOCK_RESUMED: 'What was agreed runs on.',
  DELAY_ANNOUNCED: 'The complainant was told that the answer comes later, why, and when (KP-14).',
  DELAY_ASKED: 'The complainant was asked to agree that the answer comes later (D-2).',
  DELAY_AGREED: 'The complainant agreed online that the answer comes later (D-2).',
  HOLDING_REPLY_RECORDED: 'A reply was sent that only says that the answer comes; the answer is owed (OS-4).',
  DEADLINE_CONFIRMED: 'The complainant confirmed the agreed day online (KP-3).',
  REMEDIES_OFFERED: 'The complainant was offered solutions to choose from (KP-6).',
  REMEDY_CHOSEN: 'A solution was chosen, or the default holds (KP-6).',
  NOTE_WRITTEN: 'Somebody wrote a note beside it; its version stays.',
  NOTE_CHANGED: 'A note beside it was put right; its version stays.',
  NOTE_REMOVED: 'A note beside it was removed; its version stays.',
  LABEL_PUT_ON: 'It carries a label more; its version stays.',
  LABEL_TAKEN_OFF: 'It carries a label less; its version stays.',
  STEP_MARKED: 'A step of the conversation was marked, or its mark taken back; its version stays (KM-9).',
  FILES_ADDED: 'Files were added to it; its version stays.',
  FILE_REMOVED: 'A file was removed; its version stays.',
  MESSAGE_RECEIVED: 'The complainant wrote with the secret link; its version stays.',
  MESSAGE_SENT: 'Somebody of staff wrote to the complainant; its version stays.',
  MESSAGES_READ: 'What the complainant wrote was read; its version stays.',
  DEADLINES_RECOMPUTED: 'Its running deadlines were computed again by a newer calendar (D-3).',
  REMINDED: 'A colleague reminded whoever handles it.',
  DISPOSED: 'Its retention is over, and its personal data are gone (KP-15).',
})

const kinds: Record<ComplaintActName | BesideActName, ChangeKindName> = {
  'complaint-registered': 'REGISTERED',
  'complaint-assigned': 'ASSIGNED',
  'assignment-confirmed': 'ASSIGNMENT_CONFIRMED',
  'contact-recorded': 'CONTACT_RECORDED',
  'colleague-named': 'COLLEAGUE_NAMED',
  'put-to-seller': 'PUT_TO_SELLER',
  'extract-withdrawn': 'EXTRACT_WITHDRAWN',
  'hearing-recorded': 'HEARING_RECORDED',
  'hearing-waived': 'HEARING_WAIVED',
  'complaint-related': 'COMPLAINT_RELATED',
  'complaint-unrelated': 'COMPLAINT_UNRELATED',
  'complaint-merged': 'COMPLAINT_MERGED',
  'part-added': 'PART_ADDED',
  'verdict-recorded': 'VERDICT_RECORDED',
  'verdict-confirmed': 'VERDICT_CONFIRMED',
  'verdict-rejected': 'VERDICT_REJECTED',
  'part-answered': 'PART_ANSWERED',
  'decision-sent': 'DECISION_SENT',
  'decision-returned': 'DECISION_RETURNED',
  'complaint-closed': 'COMPLAINT_CLOSED',
  'aftercare-recorded': 'AFTERCARE_RECORDED',
  'complaint-withdrawn': 'COMPLAINT_WITHDRAWN',
  'inadmissibility-declared': 'INADMISSIBILITY_DECLARED',
  'inadmissibility-confirmed': 'INADMISSIBILITY_CONFIRMED',
  'complainant-checked': 'COMPLAINANT_CHECKED',
  'reading-confirmed': 'READING_CONFIRMED',
  'severity-assessed': 'SEVERITY_ASSESSED',
  'agreement-added': 'AGREEMENT_ADDED',
  'agreement-completed': 'AGREEMENT_COMPLETED',
  'agreement-lapsed': 'AGREEMENT_LAPSED',
  'clock-paused': 'CLOCK_PAUSED',
  'clock-resumed': 'CLOCK_RESUMED',
  'delay-announced': 'DELAY_ANNOUNCED',
  'delay-asked': 'DELAY_ASKED',
  'delay-agreed': 'DELAY_AGREED',
  'holding-reply-recorded': 'HOLDING_REPLY_RECORDED',
  'deadlines-recomputed': 'DEADLINES_RECOMPUTED',
  'deadline-confirmed': 'DEADLINE_CONFIRMED',
  'remedies-offered': 'REMEDIES_OFFERED',
  'remedy-chosen': 'REMEDY_CHOSEN',
  'note-written': 'NOTE_WRITTEN',
  'note-changed': 'NOTE_CHANGED',
  'note-removed': 'NOTE_REMOVED',
  'label-put-on': 'LABEL_PUT_ON',
  'label-taken-off': 'LABEL_TAKEN_OFF',
  'step-marked': 'STEP_MARKED',
  'files-added': 'FILES_ADDED',
  'file-removed': 'FILE_REMOVED',
  'message-received': 'MESSAGE_RECEIVED',
  'message-sent': 'MESSAGE_SENT',
  'messages-read': 'MESSAGES_READ',
  'handler-reminded': 'REMINDED',
  'complaint-disposed': 'DISPOSED',
}

@ObjectType('ComplaintChange', {
  description: 'A change of a complaint, as it happens.',
  simpleResolvers: true,
})
class ComplaintChangeType {
  @Field(() => ID, { description: 'The number of the event; rising. After a break, refetch what is shown.' })
  eventId!: string

  @Field(() => ChangeKind, { description: 'What changed.' })
  kind!: ChangeKindName

  @Field(() => DateTime, { description: 'When it changed.' })
  at!: unknown

  @Field(() => ComplaintType, { description: 'The complaint as it now is.' })
  complaint!: ComplaintType
}

@Resolver()
export class ComplaintChangedSubscription {
  @Permit('complaints:read')
  @Subscription(() => ComplaintChangeType, {
    description: 'Changes of the complaints that match, before or after the change.',
    subscribe: ({ args, context }) =>
      changes(args.filter as ComplaintFilter | undefined, context as RequestContext),
  })
  complaintChanged(
    @Root() change: ComplaintChangeType,
    @Arg('filter', () => ComplaintFilter, {
      nullable: true,
      description: 'Which complaints; all that the reader may see when absent.',
    })
    _filter: ComplaintFilter | undefined,
    @Ctx() _context: RequestContext,
  ): ComplaintChangeType {
    return change
  }
}

/** Each event is checked for this reader when it is delivered, and read as it then is. */
async function* changes(
  filter: ComplaintFilter | undefined,
  context: RequestContext,
): AsyncGenerator<Delivery<ComplaintChangeType>> {
  for await (const { told: event, context: now } of follow(context, 'complaints:read')) {
    if (event.subjectNoun !== 'complaint') continue
    const question = `concerns ${JSON.stringify(filter)}`
    if (!(await now.loaders.once(question, () => concerns(event, filter ?? {}, now)))) continue
    const complaint = await loadNode(complaintList, event.subjectId, now)
    if (complaint !== null) yield { told: tell(event, complaint), context: now }
  }
}

const tell = (event: OfficeEvent, complaint: ComplaintType): ComplaintChangeType => ({
  eventId: String(event.number),
  kind: kinds[event.kind as keyof typeof kinds],
  at: Temporal.Instant.from(event.recordedAt),
  complaint,
})
