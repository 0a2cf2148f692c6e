import type {
  Channel as ChannelName,
  Complaint,
  ImportedComplaint,
  Severity as SeverityName,
} from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import type { AttachmentType } from '../attachments/index.js'
import { CategoryType } from '../categories/index.js'
import { connectionType } from '../graph/connection.type.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { SellerType } from '../sellers/index.js'
import type { ClockFacts } from './clocks-of-complaint.js'
import { ComplainantType } from './complainant.type.js'
import { Channel, ComplaintState, Locale, Severity } from './complaint.enums.js'
import type { ContactReportType } from './contact-report.type.js'
import type { LabelOnComplaint } from './labels-of-complaint.js'
import type { JournalRow } from './timeline-of-complaint.js'

/** What staff may see of a complaint: an allow-list, apart from the domain's type and the table. */
@ObjectType('Complaint', {
  description: 'A complaint by a customer, handled by the published procedure.',
  implements: NodeType,
  simpleResolvers: true,
})
export class ComplaintType
  extends NodeType
  implements Pick<Complaint, 'number' | 'channel' | 'severity' | 'locale' | 'version'>
{
  @Field(() => String, { description: 'The number that people use: `K-2026-000123-8`.' })
  number!: string

  @Field(() => ComplaintState, { description: 'How far it is.' })
  state!: (Complaint | ImportedComplaint)['state']

  @Field(() => Channel, { description: 'How it came in.' })
  channel!: ChannelName

  @Field(() => DateTime, {
    description: 'When it was received, also when that was elsewhere in the firm (KM-20).',
  })
  receivedAt!: string

  @Field(() => DateTime, { description: 'When it was registered.' })
  registeredAt!: string

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: SeverityName

  @Field(() => Locale, { description: 'The language of the complainant.' })
  locale!: 'NL' | 'EN'

  @Field(() => String, {
    nullable: true,
    description: 'The product, service or employee it is about, as the complainant named it.',
  })
  subject!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'What happened, as plain text in the words of the complainant or the receiver; null only when the source of an imported complaint withheld it, or when it was disposed of.',
  })
  description!: string | null

  @Field(() => String, { nullable: true, description: 'What would solve it for the complainant.' })
  wish!: string | null

  @Field(() => String, { nullable: true, description: 'The order it is about.' })
  orderNumber!: string | null

  @Field(() => String, { nullable: true, description: 'The seller as the complainant named it.' })
  sellerName!: string | null

  @Field(() => CategoryType, { description: 'The classification (KM-8).' })
  category!: CategoryType

  @Field(() => SellerType, { nullable: true, description: 'The seller, when it is known.' })
  seller!: SellerType | null

  @Field(() => ComplainantType, {
    nullable: true,
    description:
      'Who complained; null only when the source of an imported complaint withheld it, or when it was disposed of.',
  })
  complainant!: ComplainantType | null

  @Field(() => HandlerType, { nullable: true, description: 'Who handles it; null while nobody does.' })
  handler!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When it was assigned to this handler.' })
  assignedAt!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When this handler confirmed taking it.' })
  assignmentConfirmedAt!: string | null

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who received it and stays co-responsible (KP-13); null for the form.',
  })
  receiver!: HandlerType | null

  @Field(() => HandlerType, {
    nullable: true,
    description:
      'The colleague or director whom it is about, who is kept from it (D-18); null when it is none.',
  })
  concerns!: HandlerType | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'When management was told (KP-2); null for an imported complaint.',
  })
  managementInformedAt!: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Since when its personal data and all texts are gone, its retention being over (KP-15); null while it is kept.',
  })
  disposedOn!: string | null

  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number

  contactAttempts!: number
  onBehalfOfId!: string | null
  inadmissibleDeclaredById!: string | null
  /** Until when a choice is waited for; null when none is. */
  choiceUntil!: string | null

  // What belongs to it, when it was read together with it.
  clockRows?: readonly ClockFacts[]
  contactRows?: readonly ContactReportType[]
  attachmentRows?: readonly AttachmentType[]
  journalRows?: readonly JournalRow[]
  labelRows?: readonly LabelOnComplaint[]
}

export const ComplaintConnectionType = connectionType('Complaint', ComplaintType)
