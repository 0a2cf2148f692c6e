import { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { graphEnum } from '../graph/enums.js'
import { type Delivery, follow } from '../graph/follow.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { DateTime } from '../graph/scalars.js'
import type { OfficeEvent } from '../live/index.js'
import { ComplaintType } from './complaint.type.js'
import { ComplaintFilter } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'
import { concerns } from './event-concerns.js'
import type { ComplaintActName } from './record-outcome.js'

type ChangeKindName =
  | 'REGISTERED'
  | 'ASSIGNED'
  | 'ASSIGNMENT_CONFIRMED'
  | 'CONTACT_RECORDED'
  | 'COLLEAGUE_NAMED'
  | 'PUT_TO_SELLER'
  | 'EXTRACT_WITHDRAWN'
  | 'COMPLAINANT_CHECKED'

const ChangeKind = graphEnum<ChangeKindName>('ChangeKind', 'What changed.', {
  REGISTERED: 'A complaint was registered.',
  ASSIGNED: 'It was assigned to a handler.',
  ASSIGNMENT_CONFIRMED: 'The handler confirmed taking it.',
  CONTACT_RECORDED: 'A contact or an attempt was recorded.',
  COLLEAGUE_NAMED: 'It was said which colleague it is about, or that it is about none.',
  PUT_TO_SELLER: 'The seller was given an extract of it.',
  EXTRACT_WITHDRAWN: 'The seller no longer sees an extract of it.',
  COMPLAINANT_CHECKED: 'The data of the complainant were checked (KP-5).',
})

const kinds: Record<ComplaintActName, ChangeKindName> = {
  'complaint-registered': 'REGISTERED',
  'complaint-assigned': 'ASSIGNED',
  'assignment-confirmed': 'ASSIGNMENT_CONFIRMED',
  'contact-recorded': 'CONTACT_RECORDED',
  'colleague-named': 'COLLEAGUE_NAMED',
  'put-to-seller': 'PUT_TO_SELLER',
  'extract-withdrawn': 'EXTRACT_WITHDRAWN',
  'complainant-checked': 'COMPLAINANT_CHECKED',
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
  kind: kinds[event.kind as ComplaintActName],
  at: Temporal.Instant.from(event.recordedAt),
  complaint,
})
