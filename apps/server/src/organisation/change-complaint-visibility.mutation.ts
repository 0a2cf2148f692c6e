import type { ComplaintVisibility as VisibilityName } from '@waarborg/domain/access'
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { changeComplaintVisibility } from './change-complaint-visibility.js'
import { ComplaintVisibility } from './complaint-visibility.enum.js'
import { OrganisationType } from './organisation.type.js'
import { organisationRejectionWords } from './organisation-rejection.words.js'
import { readOrganisation } from './read-organisation.js'

@InputType('ChangeComplaintVisibilityInput', { description: 'Which complaints handlers read from now on.' })
class ChangeComplaintVisibilityInput {
  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => ComplaintVisibility, { description: 'Those of the office, or those of the own team.' })
  visibility!: VisibilityName

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

@ObjectType('ChangeComplaintVisibilityPayload', {
  description: 'The answer to `changeComplaintVisibility`.',
  simpleResolvers: true,
})
class ChangeComplaintVisibilityPayload {
  @Field(() => OrganisationType, {
    nullable: true,
    description: 'The office as it is from now on; null when refused.',
  })
  organisation!: OrganisationType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class ChangeComplaintVisibilityMutation {
  @Permit('visibility:change')
  @Mutation(() => ChangeComplaintVisibilityPayload, {
    description:
      'Chooses whether handlers read the complaints of the whole office or of their own team; for them it holds at once.',
  })
  async changeComplaintVisibility(
    @Arg('input', () => ChangeComplaintVisibilityInput, { description: 'The choice.' })
    input: ChangeComplaintVisibilityInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeComplaintVisibilityPayload> {
    const result = await changeComplaintVisibility(context, input)
    if (result.ok) return { organisation: await readOrganisation(context), userErrors: [] }
    return {
      organisation: null,
      userErrors: userErrors(result.rejections, organisationRejectionWords, context.locale),
    }
  }
}
