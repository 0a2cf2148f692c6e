import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { RemedyKind, type RemedyName } from '../deciding/deciding.enums.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { offerRemedies } from './offer-remedies.js'

@InputType('RemedyOptionInput', { description: 'One of the solutions.' })
class RemedyOptionInput {
  @Field(() => RemedyKind, { description: 'What the complainant would get.' })
  remedy!: RemedyName

  @Field(() => String, {
    description: 'What that comes to, in words for the complainant; at most 5,000 characters.',
  })
  description!: string

  @Field(() => Int, {
    nullable: true,
    description: 'What it is worth in euro cents; needed for what is paid, at most one million euro.',
  })
  amountInCents?: number | null
}

@InputType('OfferRemediesInput', { description: 'Solutions that the complainant can choose from (KP-6).' })
class OfferRemediesInput extends WrittenChangeFields {
  @Field(() => [RemedyOptionInput], { description: 'Two to six; they get the letters A to F.' })
  options!: RemedyOptionInput[]

  @Field(() => String, {
    nullable: true,
    description: 'The letter of the option that holds when no answer comes; null when none then holds.',
  })
  defaultKey?: string | null

  @Field(() => LocalDate, { description: 'The last day for choosing: a working day to come.' })
  answerBy!: Temporal.PlainDate
}

const OfferRemediesPayload = complaintPayload('offerRemedies')

@Resolver()
export class OfferRemediesMutation {
  @Permit('complaints:handle')
  @Mutation(() => OfferRemediesPayload, {
    description: 'Offers solutions to choose from, in place of an offer that was not answered (KP-6).',
  })
  async offerRemedies(
    @Arg('input', () => OfferRemediesInput, { description: 'The offer.' }) input: OfferRemediesInput,
    @Ctx() context: RequestContext,
  ) {
    const { defaultKey = null } = input
    const options = input.options.map(({ amountInCents = null, ...option }) => ({ ...option, amountInCents }))
    return tellComplaint(await offerRemedies(context, { ...input, options, defaultKey }), context)
  }
}
