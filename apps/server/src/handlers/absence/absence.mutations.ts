import type { Temporal } from 'temporal-polyfill'
import { Arg, type ClassType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { loadNode } from '../../graph/nodes.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { HandlerType } from '../handler.type.js'
import { handlerList } from '../handler-list.query.js'
import { absenceRejectionWords } from './absence-rejection.words.js'
import { type AbsenceResult, arrangeAbsence, endAbsence } from './arrange-absence.js'

@InputType()
abstract class AbsenceInput {
  @Field(() => ID, { description: 'Who is away.' })
  handlerId!: string

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

@InputType('ArrangeAbsenceInput', { description: 'Who is away when, and who takes the work over (KM-16).' })
class ArrangeAbsenceInput extends AbsenceInput {
  @Field(() => ID, { description: 'Who takes the work over: on duty, handling complaints, and there.' })
  substituteId!: string

  @Field(() => LocalDate, { description: 'The first day away; today or later.' })
  fromOn!: Temporal.PlainDate

  @Field(() => LocalDate, { description: 'The last day away.' })
  untilOn!: Temporal.PlainDate
}

@InputType('EndAbsenceInput', { description: 'Whose absence ends early, or is called off.' })
class EndAbsenceInput extends AbsenceInput {
  @Field(() => LocalDate, { description: 'Its first day, by which it is known.' })
  fromOn!: Temporal.PlainDate
}

interface AbsencePayload {
  readonly handler: HandlerType | null
  readonly userErrors: UserErrorType[]
}

function payloadOf(mutation: string): ClassType<AbsencePayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => HandlerType, {
      nullable: true,
      description: 'Who is away, as it now is; null when refused.',
    })
    handler!: HandlerType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

const ArrangeAbsencePayload = payloadOf('arrangeAbsence')
const EndAbsencePayload = payloadOf('endAbsence')

/** Whose own it is, or who watches the work: the domain decides that. */
@Resolver()
export class AbsenceMutations {
  @Permit('complaints:handle')
  @Mutation(() => ArrangeAbsencePayload, {
    description:
      'Arranges an absence: running and new work goes to the substitute, and comes back afterwards.',
  })
  async arrangeAbsence(
    @Arg('input', () => ArrangeAbsenceInput, { description: 'Who, when and by whom replaced.' })
    input: ArrangeAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<AbsencePayload> {
    return tell(await arrangeAbsence(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => EndAbsencePayload, {
    description: 'Ends an absence today, or calls it off before it begins; the work comes back.',
  })
  async endAbsence(
    @Arg('input', () => EndAbsenceInput, { description: 'Which one.' }) input: EndAbsenceInput,
    @Ctx() context: RequestContext,
  ): Promise<AbsencePayload> {
    return tell(await endAbsence(context, input), context)
  }
}

async function tell(result: AbsenceResult, context: RequestContext): Promise<AbsencePayload> {
  if (result.ok) return { handler: await loadNode(handlerList, result.value, context), userErrors: [] }
  return { handler: null, userErrors: userErrors(result.rejections, absenceRejectionWords, context.locale) }
}
