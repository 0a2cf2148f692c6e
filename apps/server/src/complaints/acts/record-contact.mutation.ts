import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { ContactKind, type ContactKindName } from '../complaint.enums.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { recordContact } from './record-contact.js'

@InputType('RecordContactInput', {
  description: 'A contact with the complainant, or an attempt (KP-3, KP-4).',
})
class RecordContactInput extends ComplaintChangeFields {
  @Field(() => ContactKind, { description: 'How the contact was.' })
  kind!: ContactKindName

  @Field(() => DateTime, {
    description: 'When the contact was; not before the receipt and not in the future.',
  })
  at!: Temporal.Instant

  @Field(() => String, { description: 'The report, as plain text; at most 50,000 characters.' })
  report!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The manager who was consulted; this or `mandate`, but not with an attempt.',
  })
  managerConsultedId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The mandate that was used instead; at most 200 characters.',
  })
  mandate?: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The working day agreed for the answer; stops the first-contact clock and starts a clock of its own.',
  })
  agreedDeadlineOn?: Temporal.PlainDate | null
}

const RecordContactPayload = complaintPayload('recordContact')

@Resolver()
export class RecordContactMutation {
  @Permit('complaints:handle')
  @Mutation(() => RecordContactPayload, { description: 'Records a contact with the complainant.' })
  async recordContact(
    @Arg('input', () => RecordContactInput, { description: 'The report.' }) input: RecordContactInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await recordContact(context, input), context)
  }
}
