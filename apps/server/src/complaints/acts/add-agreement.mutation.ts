import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { AgreementParty, type AgreementPartyName } from '../agreements/agreement.type.js'
import { addAgreement } from './add-agreement.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AddAgreementInput', { description: 'What will be done, by whom and when.' })
class AddAgreementInput extends WrittenChangeFields {
  @Field(() => String, {
    description:
      'What, as plain text, without words that no customer reads (KP-11); at most 5,000 characters.',
  })
  what!: string

  @Field(() => AgreementParty, { description: 'Who does it.' })
  party!: AgreementPartyName

  @Field(() => ID, { description: 'The handler who sees to it, also when another does it.' })
  responsibleId!: string

  @Field(() => LocalDate, {
    description: 'The working day, from today on, on which it is done at the latest.',
  })
  dueOn!: Temporal.PlainDate
}

const AddAgreementPayload = complaintPayload('addAgreement')

@Resolver()
export class AddAgreementMutation {
  @Permit('complaints:handle')
  @Mutation(() => AddAgreementPayload, {
    description:
      'Records an agreement; it has a clock of its own, the complainant is told, and closing waits for its end (KP-7).',
  })
  async addAgreement(
    @Arg('input', () => AddAgreementInput, { description: 'The agreement.' }) input: AddAgreementInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await addAgreement(context, input), context)
  }
}
