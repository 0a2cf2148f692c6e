import type { Locale as LocaleName } from '@waarborg/domain/complaints'
import type { GuidanceKind as GuidanceKindName } from '@waarborg/domain/guidance'
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Locale } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { GuidanceKind, GuidanceType } from './guidance.type.js'
import { guidanceRejectionWords } from './guidance-rejection.words.js'
import { publishGuidance } from './publish-guidance.js'
import { readGuidance } from './read-guidance.js'

@InputType('PublishGuidanceInput', { description: 'A text that people work by from now on.' })
class PublishGuidanceInput {
  @Field(() => GuidanceKind, { description: 'Which text.' })
  kind!: GuidanceKindName

  @Field(() => Locale, { description: 'In which language.' })
  locale!: LocaleName

  @Field(() => String, {
    description: 'Plain text of at most 50,000 characters; `# ` begins a heading, `- ` an item of a list.',
  })
  text!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

@ObjectType('PublishGuidancePayload', {
  description: 'The answer to `publishGuidance`.',
  simpleResolvers: true,
})
class PublishGuidancePayload {
  @Field(() => GuidanceType, { nullable: true, description: 'The text as it now holds; null when refused.' })
  guidance!: GuidanceType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class PublishGuidanceMutation {
  @Permit('guidance:change')
  @Mutation(() => PublishGuidancePayload, {
    description: 'Publishes a new version of a text; the ones before it can still be read.',
  })
  async publishGuidance(
    @Arg('input', () => PublishGuidanceInput, { description: 'The text.' }) input: PublishGuidanceInput,
    @Ctx() context: RequestContext,
  ): Promise<PublishGuidancePayload> {
    const result = await publishGuidance(context, input)
    if (!result.ok)
      return {
        guidance: null,
        userErrors: userErrors(result.rejections, guidanceRejectionWords, context.locale),
      }
    const [guidance] = await readGuidance(context, { ...input, first: 1 })
    return { guidance, userErrors: [] }
  }
}
