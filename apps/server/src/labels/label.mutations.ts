import {
  Arg,
  type ClassType,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { addLabel, type LabelResult, renameLabel, retireLabel } from './change-labels.js'
import { LabelType } from './label.type.js'
import { labelList } from './label-list.query.js'
import { labelRejectionWords } from './label-rejection.words.js'

@InputType('AddLabelInput', { description: 'A new label.' })
class AddLabelInput {
  @Field(() => String, { description: 'The word; at most 40 characters.' })
  name!: string
}

@InputType('RetireLabelInput', { description: 'Which label.' })
class RetireLabelInput {
  @Field(() => ID, { description: 'The label.' })
  labelId!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number
}

@InputType('RenameLabelInput', { description: 'How a label should be called.' })
class RenameLabelInput extends RetireLabelInput {
  @Field(() => String, { description: 'The word; at most 40 characters.' })
  name!: string
}

interface LabelPayload {
  readonly label: LabelType | null
  readonly userErrors: UserErrorType[]
}

function payloadOf(mutation: string): ClassType<LabelPayload> {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `The answer to \`${mutation}\`.`,
    simpleResolvers: true,
  })
  class Payload {
    @Field(() => LabelType, { nullable: true, description: 'The label as it now is; null when refused.' })
    label!: LabelType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

const AddLabelPayload = payloadOf('addLabel')
const RenameLabelPayload = payloadOf('renameLabel')
const RetireLabelPayload = payloadOf('retireLabel')

@Resolver()
export class LabelMutations {
  @Permit('labels:manage')
  @Mutation(() => AddLabelPayload, {
    description: 'Adds a label; one of this name that was retired is in use again instead.',
  })
  async addLabel(
    @Arg('input', () => AddLabelInput, { description: 'The word.' }) input: AddLabelInput,
    @Ctx() context: RequestContext,
  ): Promise<LabelPayload> {
    return tell(await addLabel(context, input), context)
  }

  @Permit('labels:manage')
  @Mutation(() => RenameLabelPayload, { description: 'Calls a label otherwise, on all that carries it.' })
  async renameLabel(
    @Arg('input', () => RenameLabelInput, { description: 'Which one, and the word.' })
    input: RenameLabelInput,
    @Ctx() context: RequestContext,
  ): Promise<LabelPayload> {
    return tell(await renameLabel(context, input), context)
  }

  @Permit('labels:manage')
  @Mutation(() => RetireLabelPayload, {
    description: 'Has a label put on nothing any more; what carries it keeps it.',
  })
  async retireLabel(
    @Arg('input', () => RetireLabelInput, { description: 'Which one.' }) input: RetireLabelInput,
    @Ctx() context: RequestContext,
  ): Promise<LabelPayload> {
    return tell(await retireLabel(context, input), context)
  }
}

async function tell(result: LabelResult, context: RequestContext): Promise<LabelPayload> {
  if (result.ok) return { label: await loadNode(labelList, result.value, context), userErrors: [] }
  return { label: null, userErrors: userErrors(result.rejections, labelRejectionWords, context.locale) }
}
