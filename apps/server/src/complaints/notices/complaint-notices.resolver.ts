import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadRows } from '../../graph/nodes.js'
import type { Rows } from '../../graph/rows.js'
import { handlerJson } from '../../handlers/index.js'
import { ComplaintType } from '../complaint.type.js'
import { DelayNoticeType } from './delay-notice.type.js'
import { HoldingReplyType } from './holding-reply.type.js'
import { SeverityAssessmentType } from './severity-assessment.type.js'

const delayRows: Rows<DelayNoticeType> = {
  name: 'delay notices of complaints',
  row: `json_build_object('round', d.round, 'reason', d.reason, 'answerOn', d.answer_on, 'moved', d.moved,
    'announcedAt', d.announced_at, 'announcedBy', ${handlerJson('j')})`,
  from: 'delay_notice d join handler j on j.id = d.announced_by',
  parent: 'd.complaint_id',
  order: 'd.announced_at, d.id',
}

const replyRows: Rows<HoldingReplyType> = {
  name: 'holding replies of complaints',
  row: `json_build_object('text', r.text, 'answerOn', r.answer_on, 'sentAt', r.sent_at, 'sentBy', ${handlerJson('j')})`,
  from: 'holding_reply r join handler j on j.id = r.sent_by',
  parent: 'r.complaint_id',
  order: 'r.sent_at, r.id',
}

const assessmentRows: Rows<SeverityAssessmentType> = {
  name: 'severity assessments of complaints',
  row: `json_build_object('severity', s.severity, 'reason', s.reason, 'assessedAt', s.assessed_at,
    'assessedBy', ${handlerJson('j')})`,
  from: 'severity_assessment s join handler j on j.id = s.assessed_by',
  parent: 's.complaint_id',
  order: 's.assessed_at, s.id',
}

/** What was told or found along the way, with its words. */
@Resolver(() => ComplaintType)
export class ComplaintNoticesResolver {
  @FieldResolver(() => [DelayNoticeType], {
    description: 'The times that the complainant was told of a delay, the oldest first (KP-14).',
  })
  delayNotices(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(delayRows, id, context)
  }

  @FieldResolver(() => [HoldingReplyType], {
    description: 'The replies that only held on, the oldest first (OS-4).',
  })
  holdingReplies(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(replyRows, id, context)
  }

  @FieldResolver(() => [SeverityAssessmentType], {
    description:
      'Why it was found serious or not after all, the oldest first; empty while it is as received.',
  })
  severityAssessments(@Root() { id }: ComplaintType, @Ctx() context: RequestContext) {
    return loadRows(assessmentRows, id, context)
  }
}
