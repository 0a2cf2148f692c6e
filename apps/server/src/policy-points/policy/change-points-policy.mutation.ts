import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { changePointsPolicy } from './change-points-policy.js'
import { ChangePointsPolicyInput } from './points-policy.inputs.js'
import { PointsPolicyType } from './points-policy.type.js'
import { pointsPolicyRejectionWords } from './points-policy-rejection.words.js'
import { readLastPointsPolicy } from './read-points-policies.js'

@ObjectType('ChangePointsPolicyPayload', {
  description: 'The answer to `changePointsPolicy`.',
  simpleResolvers: true,
})
class ChangePointsPolicyPayload {
  @Field(() => PointsPolicyType, { nullable: true, description: 'The last version; null when refused.' })
  pointsPolicy!: PointsPolicyType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class ChangePointsPolicyMutation {
  @Permit('points-policy:change')
  @Mutation(() => ChangePointsPolicyPayload, {
    description:
      'Keeps a version of the policy of points that holds from a day to come; what is heavier is told so many days before, and nothing changes the past (D-14).',
  })
  async changePointsPolicy(
    @Arg('input', () => ChangePointsPolicyInput, { description: 'The version.' })
    input: ChangePointsPolicyInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangePointsPolicyPayload> {
    const result = await changePointsPolicy(context, input)
    if (!result.ok)
      return {
        pointsPolicy: null,
        userErrors: userErrors(result.rejections, pointsPolicyRejectionWords, context.locale),
      }
    return { pointsPolicy: await readLastPointsPolicy(context.office.reads.ask), userErrors: [] }
  }
}
