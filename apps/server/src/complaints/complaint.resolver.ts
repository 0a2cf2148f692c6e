import { parseComplaintNumber } from '@waarborg/domain/complaints'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { AttachmentType, attachmentRows } from '../attachments/index.js'
import { askedInside } from '../graph/asked.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { findNode, loadRows } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { recordReading } from '../readings/index.js'
import { allowedActionsOf } from './allowed-actions.js'
import { ClockType } from './clock.type.js'
import { clocksOf } from './clocks-of-complaint.js'
import { ComplaintAction } from './complaint.enums.js'
import { ComplaintConnectionType, ComplaintType } from './complaint.type.js'
import { type ComplaintList, ComplaintListArgs } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'
import { ContactReportType } from './contact-report.type.js'
import { contactRows } from './contact-reports.js'
import { isNumbered } from './is-numbered.js'
import { readComplaints } from './search/read-complaints.js'
import { TimelineEntryType } from './timeline-entry.type.js'
import { timelineOf } from './timeline-of-complaint.js'

@Resolver(() => ComplaintType)
export class ComplaintResolver {
  @Permit('complaints:read')
  @Query(() => ComplaintType, {
    nullable: true,
    description: 'One complaint; null when there is none with this id.',
  })
  complaint(
    @Arg('id', () => ID, { description: 'The address: `cmp_…`.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComplaintType | null> | null {
    const value = decodeId('complaint', id)
    return value === null ? null : openComplaint({ is: (id) => `c.id = ${id}`, value }, context, info)
  }

  @Permit('complaints:read')
  @Query(() => ComplaintType, {
    nullable: true,
    description: 'One complaint by its number; null when there is none.',
  })
  complaintByNumber(
    @Arg('number', () => String, {
      description: 'As people write it: capitals, spaces and dashes do not matter.',
    })
    written: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComplaintType | null> | null {
    const value = parseComplaintNumber(written)
    return value === null
      ? null
      : openComplaint({ is: (number) => isNumbered('c', number), value }, context, info)
  }

  @Permit('complaints:read')
  @Query(() => ComplaintConnectionType, { description: 'The complaints that the reader may see.' })
  complaints(
    @Args(() => ComplaintListArgs) args: ComplaintList,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readComplaints(args, context, info)
  }

  @FieldResolver(() => ID, { description: 'The address: `cmp_…`.' })
  id(@Root() complaint: ComplaintType): string {
    return encodeId('complaint', complaint.id)
  }

  @FieldResolver(() => [ClockType], { description: 'Its clocks, the soonest first; stopped ones too.' })
  clocks(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return clocksOf(complaint, context)
  }

  @FieldResolver(() => ClockType, {
    nullable: true,
    description: 'The running clock that ends soonest; null when none runs.',
  })
  async nextClock(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    const clocks = await clocksOf(complaint, context)
    return clocks.find(({ state, stoppedAt }) => stoppedAt === null && state !== 'PAUSED') ?? null
  }

  @FieldResolver(() => [ContactReportType], {
    description: 'The contacts with the complainant, the oldest first.',
  })
  async contacts(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return complaint.contactRows ?? loadRows(contactRows, complaint.id, context)
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened, the oldest first.' })
  timeline(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return timelineOf(complaint, context)
  }

  @FieldResolver(() => [AttachmentType], { description: 'The files that came with it.' })
  async attachments(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return complaint.attachmentRows ?? loadRows(attachmentRows, complaint.id, context)
  }

  @FieldResolver(() => [ComplaintAction], { description: 'What the reader may do with it now.' })
  allowedActions(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return allowedActionsOf(complaint, context)
  }
}

/** A complaint as somebody opens it, which is written down before it is given (KP-1). */
async function openComplaint(
  by: { readonly is: (place: string) => string; readonly value: string },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ComplaintType | null> {
  const complaint = await findNode(complaintList, by, context, askedInside(info))
  if (complaint !== null) await recordReading(context, complaint.id)
  return complaint
}
