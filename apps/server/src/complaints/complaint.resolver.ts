import { parseComplaintNumber } from '@waarborg/domain/complaints'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { AttachmentType, attachmentsOf } from '../attachments/index.js'
import { readConnection } from '../graph/connection.js'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { allowedActionsOf } from './allowed-actions.js'
import { ClockType } from './clock.type.js'
import { clocksOf } from './clocks-of-complaint.js'
import { ComplaintAction } from './complaint.enums.js'
import { ComplaintConnectionType, ComplaintType } from './complaint.type.js'
import { type ComplaintList, ComplaintListArgs } from './complaint-list.args.js'
import { complaintList } from './complaint-list.query.js'
import { ContactReportType } from './contact-report.type.js'
import { contactsOf } from './contact-reports.js'
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
  ): Promise<ComplaintType | null> | null {
    const uuid = decodeId('complaint', id)
    return uuid === null ? null : loadNode(complaintList, uuid, context)
  }

  @Permit('complaints:read')
  @Query(() => ComplaintType, {
    nullable: true,
    description: 'One complaint by its number; null when there is none.',
  })
  async complaintByNumber(
    @Arg('number', () => String, {
      description: 'As people write it: capitals, spaces and dashes do not matter.',
    })
    written: string,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintType | null> {
    const number = parseComplaintNumber(written)
    if (number === null) return null
    const found = await context.office.reads.row<{ node: ComplaintType }>({
      name: 'complaint by number',
      text: `select ${complaintList.node} as node from ${complaintList.from} where c.number = $1`,
      values: [number],
    })
    return found?.node ?? null
  }

  @Permit('complaints:read')
  @Query(() => ComplaintConnectionType, { description: 'The complaints that the reader may see.' })
  complaints(@Args(() => ComplaintListArgs) args: ComplaintList, @Ctx() context: RequestContext) {
    return readConnection(complaintList, args, context)
  }

  @FieldResolver(() => ID, { description: 'The address: `cmp_…`.' })
  id(@Root() complaint: ComplaintType): string {
    return encodeId('complaint', complaint.id)
  }

  @FieldResolver(() => [ClockType], { description: 'Its clocks, the soonest first; stopped ones too.' })
  clocks(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return clocksOf(complaint.id, context)
  }

  @FieldResolver(() => ClockType, {
    nullable: true,
    description: 'The running clock that ends soonest; null when none runs.',
  })
  async nextClock(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    const clocks = await clocksOf(complaint.id, context)
    return clocks.find((clock) => clock.stoppedAt === null) ?? null
  }

  @FieldResolver(() => [ContactReportType], {
    description: 'The contacts with the complainant, the oldest first.',
  })
  contacts(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Promise<ContactReportType[]> {
    return contactsOf(complaint.id, context)
  }

  @FieldResolver(() => [TimelineEntryType], { description: 'What happened, the oldest first.' })
  timeline(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return timelineOf(complaint.id, context)
  }

  @FieldResolver(() => [AttachmentType], { description: 'The files that came with it.' })
  attachments(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Promise<AttachmentType[]> {
    return attachmentsOf(complaint.id, context)
  }

  @FieldResolver(() => [ComplaintAction], { description: 'What the reader may do with it now.' })
  allowedActions(@Root() complaint: ComplaintType, @Ctx() context: RequestContext) {
    return allowedActionsOf(complaint, context.actor)
  }
}
